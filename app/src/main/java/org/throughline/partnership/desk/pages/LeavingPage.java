package org.throughline.partnership.desk.pages;

import static org.throughline.partnership.DeskWords.*;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.throughline.govuk.Checkboxes;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Field;
import org.throughline.govuk.Html;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.partnership.desk.HandedOver;
import org.throughline.partnership.desk.HandoverWords;
import org.throughline.partnership.desk.Leaving;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.Paths;

/** What has no owner if somebody leaves, and the form that hands it over. */
public record LeavingPage(Design design, Leaving leaving, List<HandedOver> handed, List<Place> takers, Form form)
        implements Page {

    /** Things of one kind. */
    public record Section(Leaving.Kind kind, List<Leaving.Owned> all) {}

    private Place asked() {
        return leaving.seats().getFirst();
    }

    @Override
    public String title() {
        return asked().holder().map(LEAVE_TITLE::say).orElseGet(LEAVE_NOBODY::say);
    }

    @Override
    public Slips slips() {
        return form.slips();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(DeskPaths.desk(design.partnership().id()));
    }

    public String lead() {
        return LEAVE_LEAD.say(Dates.day(asked().until()));
    }

    public Content seats() {
        return Html.join(
                ", ",
                leaving.seats().stream().map(p -> Seats.marked(design, p.id())).toList());
    }

    public List<Section> sections() {
        Map<Leaving.Kind, List<Leaving.Owned>> byKind = leaving.owned().stream()
                .collect(Collectors.groupingBy(Leaving.Owned::kind, TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(e -> new Section(e.getKey(), e.getValue()))
                .toList();
    }

    public boolean canHandOver() {
        return !leaving.toHandOver().isEmpty() && !takers.isEmpty();
    }

    public String action() {
        return Paths.of(design.partnership().id()) + "/hand-over/" + asked().id();
    }

    public Checkboxes what() {
        return Checkboxes.of(
                        Field.of("what", HAND_WHAT.say()).slips(slips()),
                        leaving.toHandOver().stream()
                                .map(o -> Choice.of(o.topic().toString(), o.words())
                                        .hint(o.kind().words()))
                                .toList())
                .chosen(java.util.Set.copyOf(form.typed().all("what")));
    }

    public Content to() {
        return Entry.pick("to", HAND_TO, null, takers, p -> p.id().toString(), LeavingPage::called, form);
    }

    private static String called(Place p) {
        return p.title() + ", " + p.holder().orElse("");
    }

    public Content toKnow() {
        return Entry.words("to-know", HAND_TO_KNOW, HAND_TO_KNOW_HINT, form);
    }

    public String line(HandedOver h) {
        String went = HANDED_LINE.say(h.words(), Seats.title(design, h.to()), Dates.day(h.on()));
        return went + "; " + h.heard().map(LeavingPage::heard).orElseGet(HandoverWords.NOT_HEARD::say);
    }

    private static String heard(HandedOver.Heard heard) {
        return (heard.conveyed() ? HandoverWords.TAKEN_ON_CONVEYED : HandoverWords.TAKEN_ON).say(Dates.day(heard.on()));
    }
}
