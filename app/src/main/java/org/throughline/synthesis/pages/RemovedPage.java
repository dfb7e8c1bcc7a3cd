package org.throughline.synthesis.pages;

import static org.throughline.synthesis.RemovalWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Pagination;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Paged;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.references.ReferenceType;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Removal;
import org.throughline.synthesis.RemovalRule;
import org.throughline.synthesis.Removing;
import org.throughline.synthesis.Synthesis;

/**
 * What was taken out before screening, and finding what else may go.
 *
 * @param kinds   how many of each kind may be taken out, by the kind's RIS type
 * @param rule    what is looked for; empty before anything was asked
 * @param fitting what fits it
 * @param number  the page of it, from 1
 */
public record RemovedPage(
        Synthesis synthesis,
        boolean leads,
        Removing.Sum sum,
        List<Removal> removals,
        Map<String, Integer> kinds,
        Optional<RemovalRule> rule,
        Removing.Fitting fitting,
        int number,
        Map<SeatId, Signed> signs,
        Typed typed,
        Slips slips)
        implements Page {
    /** The fields that say what is looked for. */
    static final List<String> ASKED = List.of("before", "after", "kind", "words");

    @Override
    public String title() {
        return REMOVED_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/duplicates");
    }

    public String at() {
        return Paths.removed(synthesis.id());
    }

    public String open(Removal removal) {
        return at() + "/" + removal.id();
    }

    public static String how(Removal removal) {
        return removal.way() == Removal.Way.RULE ? REMOVAL_RULE.say(removal.rule()) : REMOVAL_HAND.say();
    }

    static String by(Removal removal, Map<SeatId, Signed> signs) {
        return REMOVAL_BY.say(Signed.of(removal.by(), signs).name(), Dates.moment(removal.at()), removal.why());
    }

    public String by(Removal removal) {
        return by(removal, signs);
    }

    public List<Select.Choice> kindChoices() {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", FIND_KIND_ANY.say())),
                        Stream.of(ReferenceType.values())
                                .filter(type -> kinds.containsKey(type.ris()))
                                .map(type -> Select.Choice.of(
                                        type.ris(), FIND_KIND_OF.say(type.words(), kinds.getOrDefault(type.ris(), 0)))))
                .toList();
    }

    public boolean asked() {
        return rule.isPresent();
    }

    public boolean asksNothing() {
        return rule.filter(RemovalRule::asksNothing).isPresent();
    }

    /** Which of the found are on this page. */
    public String shown() {
        int first = (number - 1) * Removing.A_PAGE + 1;
        return FOUND_SHOWN.say(first, first + fitting.held().size() - 1);
    }

    public List<Choice> found() {
        return fitting.held().stream().map(held -> choice(held, List.of())).toList();
    }

    /** @param more what else there is to say of it */
    static Choice choice(Held held, List<String> more) {
        return Choice.of(held.id().toString(), held.title())
                .hint(Stream.concat(Stream.of(held.authors(), held.where(), held.source()), more.stream())
                        .filter(part -> !part.isBlank())
                        .collect(java.util.stream.Collectors.joining(" · ")));
    }

    public List<Choice> what() {
        List<Choice> what = new ArrayList<>();
        if (!asksNothing()) {
            what.add(Choice.of(
                    "all",
                    TAKE_ALL.say(fitting.howMany(), rule.map(RemovalRule::said).orElse(""))));
        }
        what.add(Choice.of("ticked", TAKE_TICKED.say()));
        return what;
    }

    public Optional<Pagination> pages() {
        return Paged.others(number, Paged.last(fitting.howMany(), Removing.A_PAGE), question(), at(), MORE_PAGES.say());
    }

    private Typed question() {
        Map<String, List<String>> question = new java.util.LinkedHashMap<>();
        question.put("find", List.of("yes"));
        ASKED.forEach(field -> question.put(field, List.of(typed.text(field))));
        return new Typed(question);
    }
}
