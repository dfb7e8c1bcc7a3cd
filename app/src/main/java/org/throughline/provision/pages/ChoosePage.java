package org.throughline.provision.pages;

import static org.throughline.provision.ProvisionWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.child.ChildSummary;
import org.throughline.evidence.Need;
import org.throughline.evidence.Offer;
import org.throughline.evidence.Offers;
import org.throughline.evidence.SettingKind;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Field;
import org.throughline.govuk.Html;
import org.throughline.govuk.Option;
import org.throughline.govuk.Radios;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.govuk.Textarea;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.provision.FitWords;

/**
 * Writes down what will be done for a child, with what the bank offers beside it.
 *
 * @param wish what was looked for
 * @param offers the fittest first
 * @param found how many there are in all
 * @param most how many are shown
 */
public record ChoosePage(
        ChildSummary child, Offers.Wish wish, List<Offer> offers, int found, int most, Typed typed, Slips slips)
        implements Page {
    /** No evidence linked. */
    static final String WITHOUT = "WITHOUT";

    @Override
    public String title() {
        return CHOOSE_TITLE.say(child.name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.child(child.id()));
    }

    public String action() {
        return Paths.choose(child.id());
    }

    public List<Select.Choice> needs() {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", ANY_NEED.say())),
                        Stream.of(Need.values()).map(n -> Select.Choice.of(n.name(), n.words())))
                .toList();
    }

    public List<Select.Choice> settings() {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", ANY_NEED.say())),
                        Stream.of(SettingKind.values()).map(s -> Select.Choice.of(s.name(), s.words())))
                .toList();
    }

    /** One press chooses: each thing that the bank offers with what it says, and that there is none. */
    public Radios basis() {
        List<Option> options = new ArrayList<>();
        offers.forEach(
                o -> options.add(Choice.of(value(o), Html.text(o.words())).hint(facts(o))));
        if (!offers.isEmpty()) {
            options.add(new Option.Divider(OR.say()));
        }
        options.add(Choice.of(WITHOUT, WITHOUT_CHOICE.say()).hint(WITHOUT_HINT.say()));
        return Radios.of(
                        Field.of("basis", ASK_BASIS.say())
                                .hint(ASK_BASIS_HINT.say())
                                .slips(slips),
                        options)
                .chosen(typed.text("basis"));
    }

    private Facts facts(Offer o) {
        return new Facts(o, child, Optional.of(new FitLines(child, o, wish)));
    }

    /** Asked where there is no evidence, and where it is weak. */
    public Textarea because() {
        return Textarea.of(Field.of("because", ASK_BECAUSE.say())
                        .hint(FitWords.BECAUSE_HINT.say())
                        .slips(slips))
                .rows(2)
                .value(typed.text("because"));
    }

    /** The record, the version that is read here, and which of its recommendations. */
    static String value(Offer o) {
        return o.record().id() + "|" + o.record().newest().number() + "|" + o.key();
    }

    public boolean more() {
        return offers.size() < found;
    }

    public String shown() {
        return SHOWN.say(offers.size(), found);
    }

    /** Each record once, to read it whole before choosing. */
    public List<Offer> records() {
        List<Offer> each = new ArrayList<>();
        for (Offer o : offers) {
            if (each.stream().noneMatch(e -> e.record().id().equals(o.record().id()))) {
                each.add(o);
            }
        }
        return each;
    }
}
