package org.throughline.partnership.pages;

import static org.throughline.partnership.DesignWords.*;
import static org.throughline.partnership.PartnershipWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Checkboxes;
import org.throughline.govuk.Choice;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Drawing up who sits at the table, and ending a term. For whoever leads or facilitates it. */
@Controller
class PlacePages {
    private static final int MOST_SEATS = 2000;

    private final DrawingUp drawing;
    private final Partnerships partnerships;
    private final People people;
    private final Acting acting;

    PlacePages(DrawingUp drawing, Partnerships partnerships, People people, Acting acting) {
        this.drawing = drawing;
        this.partnerships = partnerships;
        this.people = people;
        this.acting = acting;
    }

    @GetMapping("/partnerships/{partnership}/add-seat")
    Reply askPlace(Viewer viewer, Form form, @PathVariable String partnership) {
        return drawing.up(viewer, partnership, d -> placePage(viewer, d, form));
    }

    @PostMapping("/partnerships/{partnership}/add-seat")
    Reply place(Viewer viewer, Form form, @PathVariable String partnership) {
        return drawing.up(viewer, partnership, d -> {
            Optional<Side> side = form.one("side", Side.class, SLIP_SIDE);
            String title = Entry.text(form, "title", SLIP_SEAT_TITLE);
            String mandate = Entry.text(form, "mandate", SLIP_MANDATE);
            String answersFor = Entry.text(form, "answers-for", SLIP_ANSWERS_FOR);
            Optional<Place.Duty> duty = form.one("duty", Place.Duty.class, SLIP_DUTY);
            Optional<LocalDate> from = form.date("from", SLIP_FROM);
            Optional<LocalDate> until = form.date("until", SLIP_UNTIL);
            if (!form.ok()) {
                return placePage(viewer, d, form);
            }
            Place place = new Place(
                    UUID.randomUUID(),
                    d.partnership().id(),
                    side.orElseThrow(),
                    title,
                    mandate,
                    answersFor,
                    duty.orElseThrow(),
                    form.some("holder"),
                    form.typed().has("named", "yes"),
                    Paths.uuid(form.typed().text("seat")).map(SeatId::new),
                    from.orElseThrow(),
                    until.orElseThrow());
            Answer<UUID> answer = partnerships.add(viewer, place, form.once());
            return Entry.refused(answer, form, "title") ? placePage(viewer, d, form) : DrawingUp.done(d, answer);
        });
    }

    /** A seat with which somebody signs in, as it is offered in a list. */
    private record SignsIn(Seat seat, String words) {}

    private List<SignsIn> signsIn(Viewer viewer) {
        return acting.as(
                viewer,
                () -> people.staffSeats(MOST_SEATS).stream()
                        .filter(s -> Partnerships.sitsByRole(s.role()) && s.heldOn(viewer.today()))
                        .map(s -> new SignsIn(
                                s, people.person(s.person()).map(Person::name).orElse("") + ", " + s.title()))
                        .toList());
    }

    private FormPage placePage(Viewer viewer, Design d, Form form) {
        List<Content> questions = List.of(
                Entry.pick("side", ASK_SIDE, null, List.of(Side.values()), Enum::name, Side::words, form),
                Entry.line("title", ASK_SEAT_TITLE, ASK_SEAT_TITLE_HINT, form),
                Entry.words("mandate", ASK_MANDATE, ASK_MANDATE_HINT, form),
                Entry.words("answers-for", ASK_ANSWERS_FOR, ASK_ANSWERS_FOR_HINT, form),
                Entry.pick("duty", ASK_DUTY, null, List.of(Place.Duty.values()), Enum::name, Place.Duty::words, form),
                Entry.line("holder", ASK_HOLDER, ASK_HOLDER_HINT, form),
                Checkboxes.single("named", Choice.of("yes", ASK_NAMED.say()))
                        .chosen(java.util.Set.copyOf(form.typed().all("named"))),
                Entry.pick(
                        "seat",
                        ASK_SIGNS_IN,
                        ASK_SIGNS_IN_HINT,
                        signsIn(viewer),
                        s -> s.seat().id().toString(),
                        SignsIn::words,
                        form),
                Entry.day("from", ASK_FROM, DATE_HINT, form),
                Entry.day("until", ASK_UNTIL, ASK_UNTIL_HINT, form));
        return DrawingUp.page(d, SEAT_TITLE.say(), SEAT_LEAD.say(), "/add-seat", questions, SEAT_DO.say(), form);
    }

    @GetMapping("/partnerships/{partnership}/end-seat/{place}")
    Reply askEnd(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String place) {
        return drawing.up(
                viewer,
                partnership,
                d -> placeOf(d, place).<Reply>map(p -> endPage(d, p, form)).orElseGet(Reply.NotThere::new));
    }

    @PostMapping("/partnerships/{partnership}/end-seat/{place}")
    Reply end(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String place) {
        return drawing.up(
                viewer,
                partnership,
                d -> placeOf(d, place)
                        .<Reply>map(p -> {
                            Optional<LocalDate> on = form.date("on", SLIP_LAST_DAY);
                            if (!form.ok()) {
                                return endPage(d, p, form);
                            }
                            Answer<UUID> answer = partnerships.endPlace(
                                    viewer, d.partnership().id(), p.id(), on.orElseThrow(), form.once());
                            return Entry.refused(answer, form, "on") ? endPage(d, p, form) : DrawingUp.done(d, answer);
                        })
                        .orElseGet(Reply.NotThere::new));
    }

    private static FormPage endPage(Design d, Place p, Form form) {
        return DrawingUp.page(
                d,
                END_TITLE.say(p.title()),
                END_LEAD.say(),
                "/end-seat/" + p.id(),
                List.of(Entry.day("on", ASK_LAST_DAY, DATE_HINT, form)),
                END_DO.say(),
                form);
    }

    private static Optional<Place> placeOf(Design d, String id) {
        return Paths.uuid(id).flatMap(d::place);
    }
}
