package org.throughline.partnership.consults.pages;

import static org.throughline.partnership.ConsultWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.govuk.grammar.PerspectiveMark;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.consults.Consult;
import org.throughline.partnership.consults.Consults;
import org.throughline.partnership.consults.Given;
import org.throughline.partnership.consults.Shown;
import org.throughline.partnership.consults.Turnout;
import org.throughline.partnership.consults.Whole;

/**
 * One question: who was asked and who answered by role, the words as each chose, and the reply to all with its clock.
 *
 * @param mayAnswer this viewer may answer for a seat that has not
 */
public record ConsultPage(
        Design design, Whole whole, Consults.Part part, boolean mayAnswer, LocalDate today, Typed typed, Slips slips)
        implements Page {

    @Override
    public String title() {
        return consult().question();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(ConsultPaths.all(consult().partnership()));
    }

    public Consult consult() {
        return whole.consult();
    }

    public String act(String act) {
        return ConsultPaths.act(consult(), act);
    }

    public String state() {
        return ConsultsPage.state(consult(), today);
    }

    public boolean isOpen() {
        return consult().stageOn(today) == Consult.Stage.OPEN;
    }

    public boolean replyOwed() {
        Consult.Stage stage = consult().stageOn(today);
        return stage == Consult.Stage.REPLY_OWED || stage == Consult.Stage.REPLY_LATE;
    }

    public String asked() {
        return ASKED_BY.say(
                design.place(consult().askedBy()).map(Place::title).orElse(""),
                Dates.day(consult().askedOn()));
    }

    public String decided() {
        return DECIDED_ON.say(Dates.day(consult().decideOn()));
    }

    public static Content marked(Side side) {
        return PerspectiveMark.of(side.mark(), side.words());
    }

    /** Of a role: asked, answered, silent. Roles are not added up. */
    public String said(Turnout t) {
        return (isOpen() ? TURNOUT_SO_FAR : TURNOUT).say(t.asked(), t.answered(), t.silent());
    }

    /** Roles of which somebody was asked and nobody answered, in words; only once it is over. */
    public Optional<String> silentRoles() {
        List<Turnout> silent =
                whole.turnout().stream().filter(t -> t.answered() == 0).toList();
        return isOpen() || silent.isEmpty()
                ? Optional.empty()
                : Optional.of(SILENT_ROLES.say(
                        silent.stream().map(t -> t.side().words()).collect(Collectors.joining(", "))));
    }

    public Optional<String> notAsked() {
        return whole.notAsked().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        NOT_ASKED.say(whole.notAsked().stream().map(Side::words).collect(Collectors.joining(", "))));
    }

    /** The seats that were asked; codes are told of as numbers alone. */
    public List<Place> circle() {
        return design.places().stream()
                .filter(p -> whole.seats().contains(p.id()))
                .toList();
    }

    /** Seats that can still be reminded: for whoever facilitates. */
    public List<Place> toRemind() {
        return part.works() && isOpen()
                ? circle().stream().filter(p -> whole.silent().contains(p.id())).toList()
                : List.of();
    }

    public List<Given> readable(Turnout t) {
        return whole.answers().stream()
                .filter(a -> a.side() == t.side() && a.words().isPresent())
                .toList();
    }

    public boolean anyReadable() {
        return whole.answers().stream().anyMatch(a -> a.words().isPresent());
    }

    /** Of a role: answers whose words this viewer does not read. */
    public Optional<String> kept(Turnout t) {
        long kept = t.answered() - readable(t).size();
        if (kept == 0) {
            return Optional.empty();
        }
        return Optional.of((isOpen() ? KEPT_UNTIL_THE_END : KEPT_TO_THE_ASKER).say(kept));
    }

    public String by(Given a) {
        String who = a.place()
                .flatMap(design::place)
                .map(Place::title)
                .orElseGet(() -> SOMEBODY_OF.say(a.side().words()));
        return a.shown() == Shown.ASKER ? BY_FOR_THE_ASKER.say(who) : who;
    }

    public List<Select.Choice> sides() {
        return Arrays.stream(Side.values())
                .map(s -> Select.Choice.of(s.name(), s.words()))
                .toList();
    }
}
