package org.throughline.partnership.concerns.pages;

import static org.throughline.partnership.ConcernWords.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.concerns.Answered;
import org.throughline.partnership.concerns.Concern;
import org.throughline.partnership.concerns.Concerns;
import org.throughline.partnership.concerns.Topic;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** Reading concerns, and raising one. */
@Controller
class ConcernPages {
    private final Partnerships partnerships;
    private final Concerns concerns;
    private final Answered answered;

    ConcernPages(Partnerships partnerships, Concerns concerns, Answered answered) {
        this.partnerships = partnerships;
        this.concerns = concerns;
        this.answered = answered;
    }

    @GetMapping("/partnerships/{partnership}/concerns")
    Reply all(Anybody anybody, @PathVariable String partnership) {
        return Entrance.shown(partnerships, anybody, partnership, this::concerns);
    }

    private ConcernsPage concerns(Viewer viewer, Design d) {
        UUID id = d.partnership().id();
        boolean family = !concerns.mayRaiseFrom(viewer, d).isEmpty();
        List<Concern> all = concerns.of(viewer, id);
        boolean takesPart = family
                || partnerships.mayWork(viewer, id)
                || all.stream().anyMatch(c -> concerns.part(viewer, c).itIsPutTo());
        return new ConcernsPage(
                d,
                all,
                answered.of(d, viewer.today()),
                answered.waitingFor(viewer, id),
                family,
                takesPart,
                viewer.today());
    }

    @GetMapping("/partnerships/{partnership}/concerns/{concern}")
    Reply one(Anybody anybody, @PathVariable String partnership, @PathVariable String concern) {
        return Entrance.shown(
                partnerships,
                anybody,
                partnership,
                (viewer, d) -> Entrance.shown(
                        Paths.uuid(concern)
                                .flatMap(id -> concerns.open(viewer, id))
                                .filter(c ->
                                        c.partnership().equals(d.partnership().id())),
                        c -> new ConcernPage(d, c, concerns.part(viewer, c), viewer.today())));
    }

    @GetMapping("/partnerships/{partnership}/raise-concern")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return Entrance.shown(
                Entrance.design(partnerships, viewer, partnership),
                d -> concerns.mayRaiseFrom(viewer, d).isEmpty() ? whomToAsk(d) : raisePage(viewer, d, form));
    }

    /** Whoever has no family seat reads whom to ask. */
    private static Reply whomToAsk(Design d) {
        return new Reply.Go(ConcernPaths.all(d.partnership().id()) + "#whom-to-ask");
    }

    @PostMapping("/partnerships/{partnership}/raise-concern")
    Reply raised(Viewer viewer, Form form, @PathVariable String partnership) {
        Optional<Design> found = raising(viewer, partnership);
        if (found.isEmpty()) {
            return new Reply.NotThere();
        }
        Design d = found.get();
        Optional<Place> to =
                Entry.chosen(form, "to", Concerns.addressees(d, viewer.today()), ConcernPages::value, SLIP_TO);
        Optional<Topic> topic = Entry.chosen(form, "topic", List.of(Topic.values()), Topic::name, SLIP_TOPIC);
        String words = Entry.text(form, "words", SLIP_WORDS);
        List<Place> own = concerns.mayRaiseFrom(viewer, d);
        Optional<Place> from = own.size() == 1
                ? Optional.of(own.getFirst())
                : Entry.chosen(form, "from", own, ConcernPages::value, SLIP_FROM);
        if (!form.ok()) {
            return raisePage(viewer, d, form);
        }
        Answer<UUID> answer = concerns.raise(
                viewer,
                d.partnership().id(),
                from.orElseThrow().id(),
                to.orElseThrow().id(),
                topic.orElseThrow(),
                words,
                form.once());
        if (Entry.refused(answer, form, "words")) {
            return raisePage(viewer, d, form);
        }
        return answer instanceof Answer.Done<UUID>(UUID id)
                ? new Reply.Go(ConcernPaths.all(d.partnership().id()) + "/" + id)
                : new Reply.NotThere();
    }

    private FormPage raisePage(Viewer viewer, Design d, Form form) {
        List<Place> own = concerns.mayRaiseFrom(viewer, d);
        List<gg.jte.Content> questions = new java.util.ArrayList<>();
        if (own.size() > 1) {
            questions.add(Entry.pick("from", ASK_FROM, null, own, ConcernPages::value, Place::title, form));
        }
        questions.add(Entry.pick(
                "to",
                ASK_TO,
                ASK_TO_HINT,
                Concerns.addressees(d, viewer.today()),
                ConcernPages::value,
                Place::title,
                form));
        questions.add(Entry.pick(
                "topic", ASK_TOPIC, ASK_TOPIC_HINT, List.of(Topic.values()), Topic::name, Topic::words, form));
        questions.add(Entry.words("words", ASK_WORDS, ASK_WORDS_HINT, form));
        return new FormPage(
                RAISE_TITLE.say(),
                RAISE_LEAD.say(),
                Paths.of(d.partnership().id()) + "/raise-concern",
                questions,
                RAISE_DO.say(),
                ConcernPaths.all(d.partnership().id()),
                form.slips());
    }

    private static String value(Place p) {
        return p.id().toString();
    }

    private Optional<Design> raising(Viewer viewer, String partnership) {
        return Entrance.design(partnerships, viewer, partnership)
                .filter(d -> !concerns.mayRaiseFrom(viewer, d).isEmpty());
    }
}
