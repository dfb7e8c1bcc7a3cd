package org.throughline.partnership.meetings.pages;

import static org.throughline.partnership.MeetingWords.*;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.govuk.Checkboxes;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Field;
import org.throughline.govuk.Html;
import org.throughline.govuk.Radios;
import org.throughline.govuk.Slips;
import org.throughline.govuk.Textarea;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.PartnershipWords;
import org.throughline.partnership.Place;
import org.throughline.partnership.meetings.Attendance;
import org.throughline.partnership.meetings.Minutes;
import org.throughline.partnership.meetings.Note;
import org.throughline.partnership.meetings.Sitting;
import org.throughline.partnership.meetings.Task;
import org.throughline.partnership.meetings.Topic;
import org.throughline.partnership.pages.Entry;

/** The one page for whoever takes minutes: who is there, each line of the agenda, what is promised. */
public record MinutesPage(Design design, Sitting sitting, Form form) implements Page {

    @Override
    public String title() {
        return MINUTES_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(MeetingPaths.of(sitting.meeting()));
    }

    @Override
    public Slips slips() {
        return form.slips();
    }

    public String heading() {
        return MEETING_TITLE.say(
                sitting.meeting().name(), Dates.day(sitting.meeting().on()));
    }

    public String action() {
        return MeetingPaths.act(
                sitting.meeting().partnership(), "minutes", sitting.meeting().id());
    }

    public String ask() {
        return MeetingPaths.act(
                sitting.meeting().partnership(), "ask", sitting.meeting().id());
    }

    /** Under this name what is typed is kept as it is typed. */
    public String draft() {
        return draft(sitting);
    }

    static String draft(Sitting sitting) {
        return "minutes-" + sitting.meeting().id();
    }

    public List<Place> seats() {
        return Minutes.seats(design, sitting);
    }

    public boolean empty(Place place) {
        return !place.filledOn(sitting.meeting().on());
    }

    static String how(Place place) {
        return "how-" + place.id();
    }

    /** The seat's row of three radios. */
    public Content there(Place place) {
        String typed = form.typed().text(how(place));
        String chosen = typed.isEmpty()
                ? Optional.ofNullable(sitting.attendance().get(place.id()))
                        .map(Enum::name)
                        .orElse("")
                : typed;
        return Radios.of(
                        Field.of(how(place), place.title()).slips(form.slips()),
                        Arrays.stream(Attendance.How.values())
                                .filter(h -> h != Attendance.How.EMPTY)
                                .map(h -> Choice.of(h.name(), h.words()))
                                .toList())
                .sideBySide()
                .asSmall()
                .chosen(chosen.isEmpty() ? null : chosen);
    }

    static String words(Topic topic) {
        return "words-" + topic.kind().name() + "-" + topic.id();
    }

    static String was(Topic topic) {
        return "was-" + topic.id();
    }

    static String settled(Topic topic) {
        return "settled-" + topic.id();
    }

    /** Read by the template for the hidden field. */
    public String wasName(Topic topic) {
        return was(topic);
    }

    public String stored(Topic topic) {
        return sitting.note(topic).map(Note::words).orElse("");
    }

    public Content said(Topic topic) {
        boolean typed = form.typed().fields().containsKey(words(topic));
        return Textarea.of(Field.of(words(topic), MINUTES_WORDS.say()).slips(form.slips()))
                .value(typed ? form.typed().text(words(topic)) : stored(topic))
                .rows(3);
    }

    public boolean hasOwnPage(Topic topic) {
        return href(topic).isPresent();
    }

    public Optional<String> href(Topic topic) {
        return MeetingPage.href(design, topic);
    }

    public Content settle(Topic topic) {
        boolean settled = form.typed().has(settled(topic), "yes")
                || sitting.note(topic)
                        .map(n -> n.outcome() == Note.Outcome.SETTLED)
                        .orElse(false);
        return Checkboxes.single(settled(topic), Choice.of("yes", MINUTES_SETTLED.say()))
                .asSmall()
                .chosen(settled ? java.util.Set.of("yes") : java.util.Set.of());
    }

    public Content from(Topic topic) {
        return topic.from().map(p -> Seats.marked(design, p)).orElseGet(() -> Html.text(""));
    }

    public String promise(Task t) {
        return PROMISE_LINE.say(Seats.title(design, t.owner()), t.words(), Dates.day(t.dueOn()));
    }

    /** What was promised just now. */
    public List<Content> promising() {
        return Stream.<Content>of(
                        Entry.line("promise", MINUTES_PROMISE_WORDS, null, form),
                        Entry.pick(
                                "promise-owner",
                                MINUTES_PROMISE_OWNER,
                                null,
                                seats(),
                                p -> p.id().toString(),
                                Place::title,
                                form),
                        Entry.day("promise-due", MINUTES_PROMISE_DUE, PartnershipWords.DATE_HINT, form))
                .toList();
    }
}
