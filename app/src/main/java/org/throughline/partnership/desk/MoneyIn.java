package org.throughline.partnership.desk;

import java.time.LocalDate;
import java.util.UUID;

/** Money that came into the work of the partnership itself in a quarter: from whom and for what. */
public record MoneyIn(
        UUID id, UUID partnership, Quarter quarter, long pence, String fromWhom, String forWhat, LocalDate saidOn) {}
