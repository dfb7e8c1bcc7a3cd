package org.throughline.partnership.dilemmas.pages;

import static org.throughline.partnership.dilemmas.CircleWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.throughline.govuk.Html;
import org.throughline.govuk.grammar.PerspectiveMark;
import org.throughline.pages.Dates;
import org.throughline.partnership.Design;
import org.throughline.partnership.DilemmaWords;
import org.throughline.partnership.Place;
import org.throughline.partnership.dilemmas.Asked;
import org.throughline.partnership.dilemmas.CircleWords;
import org.throughline.partnership.dilemmas.Circles;
import org.throughline.partnership.dilemmas.Dilemma;

/**
 * The circle on the page of its dilemma: who sits in it and until when, who came in, who is asked for.
 *
 * @param own seats of the circle that the reader holds
 */
public record CircleShown(Design design, Dilemma dilemma, List<Asked> asked, List<UUID> own, LocalDate today) {
    private static final int SOON_MONTHS = 2;

    public List<Place> seats() {
        return design.places().stream()
                .filter(p -> dilemma.circle().contains(p.id()))
                .toList();
    }

    public Content marked(Place p) {
        return Html.join(PerspectiveMark.of(p.side().mark(), p.side().words()), Html.text(" "), Html.name(p.title()));
    }

    /** How long this seat reads it, and since when where it was let in. */
    public String of(Place p) {
        String reads = p.seat().isEmpty()
                ? NO_SIGN_IN.say()
                : p.until().isBefore(today)
                        ? GONE.say(Dates.day(p.until()))
                        : p.from().isAfter(today) ? FROM.say(Dates.day(p.from())) : UNTIL.say(Dates.day(p.until()));
        return letIn(p.id()).map(a -> reads + "; " + cameIn(a)).orElse(reads);
    }

    private static String cameIn(Asked a) {
        String on = Dates.day(a.inOn().orElseThrow());
        if (a.readsEarlier()) {
            return CAME_IN_ALL.say(on);
        }
        return (a.cameInPastSilence() ? CAME_IN_PAST_SILENCE : CAME_IN_SINCE).say(on);
    }

    private Optional<Asked> letIn(UUID place) {
        return asked.stream()
                .filter(a -> a.place().equals(place) && a.inOn().isPresent())
                .findFirst();
    }

    /** Said to whoever does not read what was suggested before them. */
    public Optional<String> youCame() {
        return own.stream()
                        .allMatch(place ->
                                letIn(place).filter(a -> !a.readsEarlier()).isPresent())
                ? own.stream()
                        .flatMap(place -> letIn(place).stream())
                        .findFirst()
                        .map(a -> YOU_CAME.say(Dates.day(a.inOn().orElseThrow())))
                : Optional.empty();
    }

    private List<Place> sitting() {
        return Circles.sitting(design, dilemma, today);
    }

    /** When nobody reads it any more, said while somebody can still do something about it. */
    public Optional<String> closes() {
        return open()
                ? seats().stream()
                        .filter(p -> p.seat().isPresent() && !p.until().isBefore(today))
                        .map(Place::until)
                        .max(LocalDate::compareTo)
                        .map(last -> CLOSES.say(Dates.day(last)))
                : Optional.empty();
    }

    public Optional<String> endsSoon() {
        long soon = sitting().stream()
                .filter(p -> p.until().isBefore(today.plusMonths(SOON_MONTHS)))
                .count();
        return open() && soon > 0 ? Optional.of(ENDS_SOON.say(soon)) : Optional.empty();
    }

    private boolean open() {
        return dilemma.ended().isEmpty();
    }

    public boolean mayAsk() {
        return open() && !Circles.couldBeAskedIn(design, dilemma, today).isEmpty();
    }

    public List<Asked> waiting() {
        return open() ? those(a -> a.isOpenOn(today, dilemma)) : List.of();
    }

    /** What was asked for and did not come about. */
    public List<String> before() {
        return those(a -> a.inOn().isEmpty() && !a.isOpenOn(today, dilemma)).stream()
                .map(a -> a.refusedOn()
                        .map(on -> REFUSED_ON.say(title(a.place()), Dates.day(on)))
                        .orElseGet(() -> NOT_ALL.say(title(a.place()), Dates.day(a.openUntil(dilemma)))))
                .toList();
    }

    private List<Asked> those(Predicate<Asked> which) {
        return asked.stream().filter(which).toList();
    }

    public String askedFor(Asked a) {
        return ASKED_FOR.say(title(a.by()), title(a.place()));
    }

    /** How many have said yes, and nobody's name: who has not is not pressed. */
    public String when(Asked a) {
        List<Place> sitting = sitting();
        long yes = sitting.stream().filter(p -> a.agreed().contains(p.id())).count();
        boolean past = today.isAfter(a.answerBy());
        CircleWords when = !dilemma.passesSilence() ? ASKED_WHEN_OLD : past ? ASKED_PAST : ASKED_WHEN;
        return when.say(Dates.day(a.on()), yes, sitting.size(), Dates.day(past ? a.openUntil(dilemma) : a.answerBy()));
    }

    /** The reader said yes, and may let in though others have not answered. */
    public boolean mayPass(Asked a) {
        return own.stream().anyMatch(a.agreed()::contains) && Circles.canPassSilence(design, dilemma, a, today);
    }

    public String pass(Asked a) {
        return DilemmaPaths.act(dilemma, "pass-silence") + "/" + a.id();
    }

    public boolean youAgreed(Asked a) {
        return a.agreed().containsAll(own);
    }

    /** Told before silence could be passed over. */
    public boolean oldRule() {
        return !dilemma.passesSilence();
    }

    public String say(Asked a) {
        return DilemmaPaths.act(dilemma, "say-to-circle") + "/" + a.id();
    }

    public String ask() {
        return DilemmaPaths.act(dilemma, "ask-into-circle");
    }

    private String title(UUID place) {
        return design.place(place).map(Place::title).orElseGet(DilemmaWords.SOMEBODY::say);
    }
}
