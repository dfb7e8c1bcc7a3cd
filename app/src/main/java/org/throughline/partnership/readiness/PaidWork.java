package org.throughline.partnership.readiness;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.partnership.Side;

/**
 * What representatives of families or young people are paid for.
 *
 * @param pence      for an hour, 1 to 100,000
 * @param withinDays the money comes at most so many days after the hours were said, 1 to 180
 * @param notPaid    what it does not cover, said beforehand
 */
public record PaidWork(
        UUID id,
        UUID partnership,
        Side side,
        String what,
        int pence,
        String paidBy,
        int withinDays,
        String notPaid,
        LocalDate agreedOn) {}
