package org.throughline.partnership.products;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.law.Edition;
import org.throughline.law.RulePack;

/** The rules of law that this program counts by, as they stand on a day: which version of our reading, in which edition. */
public record RuleBook(String edition, List<Rule> rules) {

    /** One rule: its id, the version of our reading, what it asks in plain words, and where it stands. */
    public record Rule(String id, int version, String name, String plain, String citation, String address) {}

    /** The rules in force on this day. */
    public static RuleBook on(LocalDate day, RulePack law) {
        return new RuleBook(
                law.editions().inForceOn(day).map(Edition::id).orElse(""),
                law.limits().stream()
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

    /** Whether any law is loaded: without it nobody can say that a rule has changed. */
    boolean isLoaded() {
        return !edition.isEmpty() || !rules.isEmpty();
    }

    /** The rule is as it was when it was read: the same version of the reading, in the same edition. */
    boolean isStill(Product.Law law) {
        return !isLoaded()
                || edition.equals(law.edition())
                        && rule(law.ruleId())
                                .filter(r -> r.version() == law.ruleVersion())
                                .isPresent();
    }
}
