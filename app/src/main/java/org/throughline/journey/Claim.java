package org.throughline.journey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.law.ExceptionGround;

/**
 * A named officer's claim that keeping to a time limit was impractical because of one of the law's grounds. It stands
 * beside the date and never moves it (R-T7).
 *
 * @param ruleId the time limit it is about
 * @param request the advice request, where the rule is R-7
 */
public record Claim(
        ExceptionGround ground,
        String ruleId,
        Optional<UUID> request,
        LocalDate from,
        LocalDate until,
        String because,
        String shownBy,
        String officer) {}
