package org.throughline.synthesis.pages;

import static org.throughline.synthesis.RemovalWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Pagination;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Paged;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Removal;
import org.throughline.synthesis.Removing;
import org.throughline.synthesis.Synthesis;

/**
 * One removal with its records, and putting them back.
 *
 * @param number the page of the records, from 1
 */
public record RemovalPage(
        Synthesis synthesis,
        boolean leads,
        Removing.Opened opened,
        int number,
        Map<SeatId, Signed> signs,
        Typed typed,
        Slips slips)
        implements Page {

    @Override
    public String title() {
        return RemovedPage.how(opened.removal());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.removed(synthesis.id()));
    }

    public String at() {
        return Paths.removed(synthesis.id()) + "/" + opened.removal().id();
    }

    public String by() {
        return RemovedPage.by(opened.removal(), signs);
    }

    /** Those on this page that are out. */
    public List<Choice> out() {
        return opened.members().stream()
                .filter(m -> m.back().isEmpty())
                .map(RemovalPage::choice)
                .toList();
    }

    private static Choice choice(Removal.Member member) {
        return RemovedPage.choice(
                member.held(),
                member.others().stream()
                        .map(other -> BACK_OTHER.say(RemovedPage.how(other), other.why()))
                        .toList());
    }

    /** A record on this page is kept out by another removal too. */
    public boolean keptOutTwice() {
        return opened.members().stream().anyMatch(m -> !m.others().isEmpty());
    }

    public List<Removal.Member> putBack() {
        return opened.members().stream().filter(m -> m.back().isPresent()).toList();
    }

    public String back(Removal.Member member) {
        return member.back()
                .map(b -> BACK_WAS.say(Signed.of(b.by(), signs).name(), Dates.moment(b.at()), b.why()))
                .orElse("");
    }

    public boolean mayPutBack() {
        return leads && opened.removal().keepsOut() > 0;
    }

    public List<Choice> what() {
        return List.of(
                Choice.of("all", BACK_ALL.say(opened.removal().keepsOut())), Choice.of("ticked", BACK_TICKED.say()));
    }

    public Optional<Pagination> pages() {
        return Paged.others(
                number, Paged.last(opened.howMany(), Removing.A_PAGE), Typed.NOTHING, at(), MORE_PAGES.say());
    }
}
