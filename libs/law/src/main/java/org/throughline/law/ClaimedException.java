package org.throughline.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An exception as claimed beside a duty. It explains; it never moves the due date (R-T7).
 *
 * @param claimedOn the day the officer claimed it
 * @param toldFamilyOn the day the family was told, if they were
 * @param citation the words that list this ground for this duty; empty where the law does not list it
 */
public record ClaimedException(
        String factId,
        Happening.ExceptionClaimed claim,
        LocalDate claimedOn,
        Optional<LocalDate> toldFamilyOn,
        Standing standing,
        Optional<Citation> citation) {

    /** Whether the law lists the ground for this duty. Whether the facts bear it out is for people to judge. */
    public enum Standing {
        LISTED,
        NOT_LISTED,
        /** A temporary edition was in force for part of the time only; whether it reaches this duty is not confirmed. */
        CHECK_TRANSITION
    }

    static ClaimedException of(
            Fact fact,
            Happening.ExceptionClaimed claim,
            Edition edition,
            Editions editions,
            LocalDate start,
            LocalDate due) {
        Optional<Citation> listed =
                claim.ground().citationFor(claim.concerning().ruleId());
        Standing standing = Standing.NOT_LISTED;
        if (listed.isPresent()) {
            if (!claim.ground().temporary() || edition.temporaryGrounds().contains(claim.ground())) {
                standing = Standing.LISTED;
            } else if (editions.all().stream()
                    .anyMatch(
                            other -> other.temporaryGrounds().contains(claim.ground()) && other.overlaps(start, due))) {
                standing = Standing.CHECK_TRANSITION;
            }
        }
        return new ClaimedException(
                fact.id(),
                claim,
                fact.lawDate(),
                fact.dates().sent(),
                standing,
                standing == Standing.NOT_LISTED ? Optional.empty() : listed);
    }
}
