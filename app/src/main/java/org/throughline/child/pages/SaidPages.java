package org.throughline.child.pages;

import static org.throughline.child.ChildWords.FACT_ABOUT;
import static org.throughline.child.ChildWords.FACT_HOW;
import static org.throughline.child.ChildWords.FACT_KIND;
import static org.throughline.child.ChildWords.FACT_KNOWN;
import static org.throughline.child.ChildWords.FACT_LANGUAGE;
import static org.throughline.child.ChildWords.FACT_RECORDED;
import static org.throughline.child.ChildWords.FACT_SEEN_BY;
import static org.throughline.child.ChildWords.FACT_WHEN;
import static org.throughline.child.ChildWords.FACT_WHO;
import static org.throughline.child.ChildWords.FIRST_HAND;
import static org.throughline.child.ChildWords.KNOWN_BECAUSE;
import static org.throughline.child.ChildWords.NAME_AND_ROLE;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.child.Children;
import org.throughline.child.Contribution;
import org.throughline.child.ContributionId;
import org.throughline.child.Contributions;
import org.throughline.child.WhatIsKnown;
import org.throughline.govuk.SummaryList;
import org.throughline.pages.Dates;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.people.ChildId;
import org.throughline.people.People;
import org.throughline.sharing.Records;
import org.throughline.sharing.Tier;
import org.throughline.sharing.Viewer;

/** One contribution on a page of its own. */
@Controller
class SaidPages {
    private final Records records;
    private final Children children;
    private final Contributions contributions;
    private final People people;

    SaidPages(Records records, Children children, Contributions contributions, People people) {
        this.records = records;
        this.children = children;
        this.contributions = contributions;
        this.people = people;
    }

    @GetMapping("/child/{child}/said/{contribution}")
    Reply said(Viewer viewer, @PathVariable String child, @PathVariable String contribution) {
        return Ids.read(child, ChildId::new)
                .flatMap(childId -> Ids.read(contribution, ContributionId::new)
                        .flatMap(id -> records.open(viewer, childId, "said", () -> page(viewer, childId, id))
                                .flatMap(page -> page)))
                .<Reply>map(page -> page)
                .orElseGet(Reply.NotThere::new);
    }

    private Optional<SaidPage> page(Viewer viewer, ChildId child, ContributionId id) {
        WhatIsKnown known = contributions.known(child);
        return known.find(id)
                .flatMap(c -> children.one(viewer, child).map(summary -> {
                    Cast cast = Cast.of(summary, records.circle(child), known, people);
                    Said said = new Said("/child/" + child, cast, viewer.today());
                    List<Contribution> earlier = known.earlierThan(c);
                    Optional<ContributionId> newer = known.contributions().stream()
                            .filter(other -> other.links().replaces().equals(Optional.of(c.id())))
                            .map(Contribution::id)
                            .findFirst();
                    return new SaidPage(
                            said.path(),
                            cast.speaker(c),
                            c.id(),
                            said.quote(c, false),
                            facts(c, said),
                            earlier.isEmpty() ? Optional.empty() : Optional.of(said.replaced(earlier)),
                            newer,
                            newer.isEmpty()
                                    && c.words().isPresent()
                                    && c.from().seat().equals(viewer.seat())
                                    && records.mayWrite(child, Tier.CIRCLE));
                }));
    }

    private static SummaryList facts(Contribution c, Said said) {
        Cast cast = said.cast();
        return SummaryList.of(
                SummaryList.Row.of(FACT_WHO.say(), NAME_AND_ROLE.say(cast.speaker(c), cast.role(c))),
                SummaryList.Row.of(FACT_HOW.say(), Objects.requireNonNullElse(said.told(c), FIRST_HAND.say())),
                SummaryList.Row.of(FACT_ABOUT.say(), c.about().words().say()),
                SummaryList.Row.of(FACT_KIND.say(), c.kind().words().say()),
                SummaryList.Row.of(
                        FACT_WHEN.say(),
                        When.say(c.times().trueDuring(), cast.child().born())),
                SummaryList.Row.of(
                        FACT_KNOWN.say(),
                        c.times()
                                .whyEarlier()
                                .map(why ->
                                        KNOWN_BECAUSE.say(Dates.day(c.times().knownOn()), why))
                                .orElseGet(() -> Dates.day(c.times().knownOn()))),
                SummaryList.Row.of(FACT_RECORDED.say(), Dates.moment(c.times().recordedAt())),
                SummaryList.Row.of(
                        FACT_LANGUAGE.say(), Locale.forLanguageTag(c.language()).getDisplayName(Locale.UK)),
                SummaryList.Row.of(
                        FACT_SEEN_BY.say(),
                        String.join(
                                "; ",
                                cast.whoCanSee(c.audience()).stream()
                                        .map(cast::nameAndRole)
                                        .toList())));
    }
}
