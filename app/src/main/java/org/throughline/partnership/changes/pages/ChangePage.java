package org.throughline.partnership.changes.pages;

import static org.throughline.partnership.ChangeWords.*;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.govuk.Html;
import org.throughline.govuk.grammar.PerspectiveMark;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.changes.ServiceChange;
import org.throughline.partnership.changes.Stage;
import org.throughline.partnership.pages.Paths;

/** One change on one page that prints: stage by stage who was asked, what they said, what changed, and who was not asked. */
public record ChangePage(Design design, ServiceChange change, boolean mayWork) implements Page {
    @Override
    public String title() {
        return change.title();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(change.partnership()) + "/changes");
    }

    public String act(String act) {
        return Paths.of(change.partnership()) + "/" + act + "/" + change.id();
    }

    public String owner() {
        return OWNED_BY.say(design.place(change.owner()).map(Place::title).orElse(""), Dates.day(change.begunOn()));
    }

    public Optional<String> plainly() {
        return ChangesPage.plain(change);
    }

    public List<Stage> stages() {
        return Arrays.asList(Stage.values());
    }

    /** At which stages families took part, and at which not, in one sentence. */
    public String families() {
        List<String> with = names(true);
        List<String> without = names(false);
        return with.isEmpty()
                ? FAMILIES_NOWHERE.say()
                : without.isEmpty()
                        ? FAMILIES_EVERYWHERE.say()
                        : FAMILIES_AT.say(String.join(", ", with), String.join(", ", without));
    }

    private List<String> names(boolean took) {
        return stages().stream()
                .filter(s -> change.familiesAt(s) == took)
                .map(s -> "“" + s.words() + "”")
                .toList();
    }

    public Optional<String> notAsked(Stage stage) {
        List<Side> not = change.notAsked(stage);
        return change.at(stage).isEmpty() || not.isEmpty()
                ? Optional.of(
                        change.at(stage).isEmpty()
                                ? NOBODY_ASKED.say()
                                : NOT_ASKED.say(not.stream().map(Side::words).collect(Collectors.joining(", "))))
                : Optional.empty();
    }

    public Content marked(ServiceChange.Asked a) {
        return Html.join(
                PerspectiveMark.of(a.side().mark(), a.side().words()),
                Html.text(" " + a.side().words() + ": " + a.who()));
    }

    public String how(ServiceChange.Asked a) {
        return ASKED_HOW.say(Dates.day(a.on()), a.how());
    }

    public String decidedOn(ServiceChange.Decided d) {
        return DECIDED_ON.say(Dates.day(d.on()));
    }

    public String late(ServiceChange.Asked a) {
        return ASKED_AFTER.say(
                Dates.day(change.decided().map(ServiceChange.Decided::on).orElse(a.on())));
    }
}
