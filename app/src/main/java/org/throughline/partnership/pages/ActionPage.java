package org.throughline.partnership.pages;

import static org.throughline.partnership.ImprovementWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.pages.Page;
import org.throughline.partnership.Action;
import org.throughline.partnership.Choice;
import org.throughline.partnership.Design;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.LookBack;
import org.throughline.partnership.Measure;
import org.throughline.partnership.Offer;
import org.throughline.partnership.Priority;

/** One action: why, on what evidence, who answers for it, how it will be known, and what the progress checks found. */
public record ActionPage(Design design, Improvements.Work work, Action action, boolean mayWork, LocalDate today)
        implements Page {

    @Override
    public String title() {
        return action.words();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(action.partnership()));
    }

    public Priority priority() {
        return work.priority(action.priority()).orElseThrow();
    }

    public Optional<Choice> evidence() {
        return work.behind(action);
    }

    public String owner() {
        return register().owner(action);
    }

    public Measure measure() {
        return design.measure(action.measure()).orElseThrow();
    }

    public String standing() {
        return register().standing(measure());
    }

    public String state() {
        return register().state(action);
    }

    public boolean checkDue() {
        return action.stillToCome().stream().anyMatch(d -> !d.on().isAfter(today));
    }

    public String found(LookBack l) {
        return l.amount()
                .map(a -> CHECK_AMOUNT.say(PartnershipPage.amount(a, measure())))
                .orElseGet(CHECK_NOT_MEASURED::say);
    }

    public String lasting(LookBack l) {
        return (l.lasts() ? LASTS : MAY_NOT_LAST)
                .say(l.funded().words(), l.peopled().words(), l.habit().words());
    }

    public List<Offer> offers() {
        return work.offers().stream()
                .filter(o -> o.action().equals(action.id()))
                .toList();
    }

    public String at(String what) {
        return Paths.of(action.partnership()) + "/" + what + "/" + action.id();
    }

    public String at(Offer offer) {
        return Paths.of(offer.partnership()) + "/offers/" + offer.id();
    }

    private PartnershipPage register() {
        return new PartnershipPage(design, Optional.empty(), List.of(), work, Lately.NOTHING, mayWork, today);
    }
}
