package org.throughline.partnership.products;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.law.Edition;
import org.throughline.law.Editions;
import org.throughline.law.PublishedLimits;

/** The rules of law that this program counts by, as they stand on a day: which version of our reading, in which edition. */
public record RuleBook(String edition, List<Rule> rules) {

    /** One rule: its id, the version of our reading, what it asks in plain words, and where it stands. */
    public record Rule(String id, int version, String name, String plain, String citation, String address) {}

    /** The rules in force on this day. */
    public static RuleBook on(LocalDate day) {
        return new RuleBook(
                Editions.england().inForceOn(day).map(Edition::id).orElse(""),
                PublishedLimits.all().stream()
                        .map(p -> new Rule(
                                p.limit().ruleId(),
                                p.limit().rule().version(),
                                p.name(),
                                p.plainWords(),
                                p.citation().text(),
                                p.citation().address()))
                        .toList());
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The rule is as it was when it was read: the same version of the reading, in the same edition. */
    boolean isStill(Product.Law law) {
        return edition.equals(law.edition())
                && rule(law.ruleId())
                        .filter(r -> r.version() == law.ruleVersion())
                        .isPresent();
    }
}
