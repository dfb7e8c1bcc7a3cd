package org.throughline.synthesis.pages;

import static org.throughline.synthesis.OtherWords.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.OtherWays;
import org.throughline.synthesis.ReportWords;
import org.throughline.synthesis.SearchRun;
import org.throughline.synthesis.Synthesis;

/** Where somebody looked beside databases, and what each place gave. */
public record OtherPage(Synthesis synthesis, boolean leads, List<OtherWays.Looked> places, Typed typed, Slips slips)
        implements Page {
    @Override
    public String title() {
        return OTHER_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/other";
    }

    public static String how(OtherWays.Looked place) {
        return OTHER_HOW.say(
                place.run().method().words(),
                Dates.day(place.run().runOn()),
                place.run().strategy());
    }

    public List<Choice> methods() {
        return Arrays.stream(SearchRun.Method.values())
                .filter(SearchRun.Method::isOther)
                .map(m -> Choice.of(m.name(), m.words()))
                .toList();
    }

    public List<Select.Choice> which() {
        List<Select.Choice> all = new ArrayList<>();
        all.add(Select.Choice.of("", ReportWords.STUDY_CHOOSE.say()));
        places.forEach(p -> all.add(Select.Choice.of(
                p.run().id().toString(),
                p.run().method().words() + ": " + p.run().source())));
        return all;
    }
}
