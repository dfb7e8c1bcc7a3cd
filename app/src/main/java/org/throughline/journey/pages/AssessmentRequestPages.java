package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.child.Words;
import org.throughline.govuk.Slips;
import org.throughline.journey.Answer;
import org.throughline.journey.AskedAs;
import org.throughline.journey.FamilyKnows;
import org.throughline.journey.Journeys;
import org.throughline.journey.MayAsk;
import org.throughline.journey.WhyNot;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.people.AgencyId;
import org.throughline.people.ChildId;
import org.throughline.people.People;
import org.throughline.people.Role;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;
import org.throughline.work.Drafts;

/** Asking for an EHC needs assessment: four pages for a family, one for a school. */
@Controller
class AssessmentRequestPages {
    private static final String FIELD = "words";

    private final Records records;
    private final Journeys journeys;
    private final People people;
    private final Names.Book names;
    private final Drafts drafts;
    private final Acting acting;

    AssessmentRequestPages(
            Records records, Journeys journeys, People people, Names.Book names, Drafts drafts, Acting acting) {
        this.records = records;
        this.journeys = journeys;
        this.people = people;
        this.names = names;
        this.drafts = drafts;
        this.acting = acting;
    }

    @GetMapping("/child/{child}/ask-for-assessment")
    Reply start(Viewer viewer, @PathVariable String child) {
        return asking(
                viewer,
                child,
                (id, as) -> as == AskedAs.SCHOOL
                        ? new AskSchoolPage(about(viewer, id), typedBefore(viewer, id), Slips.none())
                        : new AskStartPage(about(viewer, id)));
    }

    @GetMapping("/child/{child}/ask-for-assessment/words")
    Reply words(Viewer viewer, @PathVariable String child) {
        return asking(
                viewer, child, (id, _) -> new AskWordsPage(about(viewer, id), typedBefore(viewer, id), Slips.none()));
    }

    @PostMapping("/child/{child}/ask-for-assessment/words")
    Reply keepWords(Viewer viewer, Form form, @PathVariable String child) {
        readWords(form);
        return asking(viewer, child, (id, _) -> {
            keep(viewer, id, form);
            return form.ok()
                    ? new Reply.Go(Paths.ask(id) + "/check")
                    : new AskWordsPage(about(viewer, id), form.typed(), form.slips());
        });
    }

    @GetMapping("/child/{child}/ask-for-assessment/check")
    Reply check(Viewer viewer, @PathVariable String child) {
        return asking(
                viewer,
                child,
                (id, _) -> typedBefore(viewer, id)
                        .some(FIELD)
                        .<Reply>map(words -> new AskCheckPage(about(viewer, id), Quotes.own(viewer, words), words))
                        .orElseGet(() -> new Reply.Go(Paths.ask(id) + "/words")));
    }

    /** Sends it: a family from the page where they checked it, a school from its one page. */
    @PostMapping("/child/{child}/ask-for-assessment")
    Reply send(Viewer viewer, Form form, @PathVariable String child) {
        String words = readWords(form);
        boolean school = viewer.role().equals(Optional.of(Role.SENCO));
        Optional<FamilyKnows> family = school ? form.one("family", FamilyKnows.class, SLIP_FAMILY) : Optional.empty();
        if (!form.ok()) {
            return asking(
                    viewer,
                    child,
                    (id, _) -> school
                            ? new AskSchoolPage(about(viewer, id), form.typed(), form.slips())
                            : new AskWordsPage(about(viewer, id), form.typed(), form.slips()));
        }
        return Ids.read(child, ChildId::new)
                .<Reply>map(id -> switch (journeys.ask(viewer, id, words, family, form.once())) {
                    case Answer.Done<UUID>(UUID asked) -> {
                        acting.doAs(
                                viewer,
                                () -> drafts.drop(
                                        viewer.account().value(), viewer.seat().value(), draft(id)));
                        yield new Reply.Go(Paths.ask(id) + "/done/" + asked);
                    }
                    case Answer.Refused<UUID> _ -> new Reply.Go(Paths.ask(id));
                    case Answer.NotThere<UUID> _ -> new Reply.NotThere();
                })
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/child/{child}/ask-for-assessment/done/{assessment}")
    Reply done(Viewer viewer, @PathVariable String child, @PathVariable String assessment) {
        return Ids.read(child, ChildId::new)
                .flatMap(id -> records.open(
                        viewer,
                        id,
                        "asked-for-assessment",
                        () -> journeys.of(id).stream()
                                .filter(a -> a.id().toString().equals(assessment))
                                .findFirst()
                                .map(a -> new AskDonePage(
                                        about(viewer, id),
                                        a.id().reference(),
                                        Dates.day(a.receivedOn()),
                                        Where.of(viewer, a, names.in(List.of(a)))))))
                .flatMap(page -> page)
                .<Reply>map(page -> page)
                .orElseGet(Reply.NotThere::new);
    }

    private Reply asking(Viewer viewer, String child, BiFunction<ChildId, AskedAs, Reply> work) {
        return Ids.read(child, ChildId::new)
                .flatMap(id ->
                        records.open(viewer, id, "ask-for-assessment", () -> switch (journeys.mayAsk(viewer, id)) {
                            case MayAsk.Yes(AskedAs as) -> work.apply(id, as);
                            case MayAsk.No(WhyNot why) -> not(viewer, id, why);
                        }))
                .orElseGet(Reply.NotThere::new);
    }

    private AskNotPage not(Viewer viewer, ChildId child, WhyNot why) {
        String name = journeys.callName(child);
        String since = journeys.youngPersonFrom(child).map(Dates::day).orElse("");
        return new AskNotPage(
                child,
                self(viewer) ? ASK_TITLE_SELF.say() : ASK_TITLE.say(name),
                Refusals.words(why).say(name, since),
                Refusals.instead(why).say(name),
                why.citation(),
                why == WhyNot.ALREADY_ASKED || why == WhyNot.THERE_IS_A_PLAN);
    }

    private AskAbout about(Viewer viewer, ChildId child) {
        Optional<AgencyId> council = journeys.council(viewer, child);
        return new AskAbout(
                child,
                journeys.callName(child),
                self(viewer),
                council.flatMap(people::agency).map(agency -> agency.name()).orElseGet(THE_COUNCIL::say),
                records.circle(child).stream()
                        .filter(member -> member.seat().role() == Role.SEND_OFFICER
                                && member.seesCircle()
                                && member.seat().agency().equals(council))
                        .map(member -> member.person().name())
                        .distinct()
                        .toList());
    }

    private static boolean self(Viewer viewer) {
        return viewer.role()
                .filter(role -> role == Role.CHILD || role == Role.YOUNG_PERSON)
                .isPresent();
    }

    private static String readWords(Form form) {
        String words = form.text(FIELD, SLIP_WORDS);
        if (words.length() > Words.LONGEST) {
            form.wrong(FIELD, SLIP_WORDS_TOO_LONG.say());
        }
        return words;
    }

    private void keep(Viewer viewer, ChildId child, Form form) {
        drafts.keep(
                viewer.account().value(),
                viewer.seat().value(),
                draft(child),
                Map.of(FIELD, List.of(form.typed().text(FIELD))));
    }

    private Typed typedBefore(Viewer viewer, ChildId child) {
        return drafts.find(viewer.account().value(), viewer.seat().value(), draft(child))
                .map(kept -> new Typed(kept.fields()))
                .orElse(Typed.NOTHING);
    }

    private static String draft(ChildId child) {
        return "ask-for-assessment/" + child;
    }
}
