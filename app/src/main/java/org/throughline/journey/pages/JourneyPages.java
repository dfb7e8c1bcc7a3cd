package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.journey.Assessment;
import org.throughline.journey.CouncilActs;
import org.throughline.journey.FactKind;
import org.throughline.journey.FamilyKnows;
import org.throughline.journey.Journeys;
import org.throughline.journey.MayAsk;
import org.throughline.journey.PlainWords;
import org.throughline.journey.Stage;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.people.ChildId;
import org.throughline.people.Role;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;

/** Where things are for one child. */
@Controller
class JourneyPages {
    private final Records records;
    private final Journeys journeys;
    private final Names.Book names;

    JourneyPages(Records records, Journeys journeys, Names.Book names) {
        this.records = records;
        this.journeys = journeys;
        this.names = names;
    }

    @GetMapping("/child/{child}/journey")
    Reply journey(Viewer viewer, Form form, @PathVariable String child) {
        return Ids.read(child, ChildId::new)
                .flatMap(id -> records.open(viewer, id, "journey", () -> page(viewer, id, form)))
                .<Reply>map(page -> page)
                .orElseGet(Reply.NotThere::new);
    }

    private JourneyPage page(Viewer viewer, ChildId child, Form form) {
        List<Assessment> all = journeys.of(child);
        Names named = names.in(all);
        Optional<Assessment> latest = all.stream().findFirst();
        boolean officer = latest.filter(a -> CouncilActs.mayRecord(viewer, a)).isPresent();
        return new JourneyPage(
                child,
                viewer.role().equals(Optional.of(Role.YOUNG_PERSON))
                                || viewer.role().equals(Optional.of(Role.CHILD))
                        ? JOURNEY_TITLE_SELF.say()
                        : JOURNEY_TITLE.say(journeys.callName(child)),
                viewer.isFamily(),
                latest.map(a -> Where.of(viewer, a, named)),
                latest.map(a -> a.id().reference()),
                latest.map(a -> ASKED_BY.say(named.full(a.asker().seat()))),
                latest.flatMap(JourneyPages::familyTold),
                latest.map(a -> History.of(a, named, officer)).orElse(List.of()),
                all.stream()
                        .skip(1)
                        .map(a -> PlainWords.where(
                                a,
                                viewer.today(),
                                PlainWords.whoIsTold(viewer.role(), a.asker().as())))
                        .toList(),
                latest.filter(_ -> officer).map(a -> links(a, viewer.today())),
                journeys.mayAsk(viewer, child) instanceof MayAsk.Yes ? Optional.of(Paths.ask(child)) : Optional.empty(),
                form.some("done").map(_ -> RECORDED.say()));
    }

    private static JourneyPage.OfficerLinks links(Assessment a, LocalDate today) {
        Stage stage = a.stageOn(today);
        return new JourneyPage.OfficerLinks(
                stage.next().isEmpty() ? Optional.empty() : Optional.of(Paths.record(a.child(), a.id())),
                stage == Stage.ASSESSING ? Optional.of(Paths.askAdvice(a.child(), a.id())) : Optional.empty(),
                Paths.exception(a.child(), a.id()));
    }

    private static Optional<String> familyTold(Assessment a) {
        return a.facts().stream()
                .filter(fact -> fact.kind() == FactKind.REQUEST_RECEIVED)
                .flatMap(fact -> fact.details().stream())
                .findFirst()
                .map(FamilyKnows::valueOf)
                .map(knows -> switch (knows) {
                    case AGREES -> FAMILY_AGREES_SAID.say();
                    case KNOWS_AND_DISAGREES -> FAMILY_DISAGREES_SAID.say();
                    case NOT_TOLD_YET -> FAMILY_NOT_TOLD_SAID.say();
                });
    }
}
