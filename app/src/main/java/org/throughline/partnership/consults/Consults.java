package org.throughline.partnership.consults;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Code;
import org.throughline.partnership.ConsultWords;
import org.throughline.partnership.Design;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.ReadingAges;
import org.throughline.partnership.Side;
import org.throughline.partnership.Waves;
import org.throughline.partnership.WorkingDays;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to rapid consults. What a viewer is told of one is what the database shows them. */
@Service
public class Consults {
    /** One seat has at most so many that are open or without a reply. */
    static final int MOST_UNREPLIED = 5;

    private final ConsultStore store;
    private final Partnerships partnerships;
    private final ReadingAges ages;
    private final HeardOnce once;
    private final Acting acting;

    Consults(ConsultStore store, Partnerships partnerships, ReadingAges ages, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.ages = ages;
        this.once = once;
        this.acting = acting;
    }

    /** What is asked, before it is asked. */
    public record Draft(
            UUID partnership,
            UUID askedBy,
            Set<UUID> seats,
            String question,
            String context,
            String decides,
            LocalDate decideOn,
            int workingDays) {}

    /** What this viewer is to a consult. */
    public record Part(boolean asked, boolean works) {
        /** Reads all words at once, prints codes, and owes the reply. */
        public boolean runs() {
            return asked || works;
        }
    }

    /** All of this partnership, the newest first. */
    public List<Consult> of(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.of(partnership));
    }

    /** Open ones that a seat of this viewer was asked and has not answered. */
    public List<Consult> waitingFor(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> {
            List<UUID> waiting = store.waiting(partnership);
            return store.of(partnership).stream()
                    .filter(c -> waiting.contains(c.id()) && c.stageOn(viewer.today()) == Consult.Stage.OPEN)
                    .toList();
        });
    }

    /** In every partnership, open ones that a seat of this viewer was asked and has not answered: what ends soonest first. */
    public List<Consult> waitingFor(Viewer viewer) {
        return acting.as(viewer, () -> store.askedMine(viewer.today()));
    }

    /** In every partnership, those to which a seat of this viewer owes a reply: what is due soonest, or has been for longest, first. */
    public List<Consult> owedBy(Viewer viewer) {
        return acting.as(viewer, () -> store.replyMine(viewer.today()));
    }

    public Optional<Whole> open(Viewer viewer, UUID id) {
        return acting.as(viewer, () -> store.one(id).map(this::whole));
    }

    private Whole whole(Consult c) {
        List<Given> answers = store.answers(c.id());
        List<UUID> seats = store.seats(c.id());
        List<UUID> answered = store.answered(c.id());
        return new Whole(
                c,
                seats,
                Turnout.of(store.asked(c.id()), answers),
                answers,
                seats.stream().filter(s -> !answered.contains(s)).toList());
    }

    public Part part(Viewer viewer, Consult c) {
        return new Part(
                partnerships.held(viewer, c.partnership()).contains(c.askedBy()),
                partnerships.mayWork(viewer, c.partnership()));
    }

    /** The seats for which this viewer may ask today: those they hold, or every one for whoever leads or facilitates. */
    public List<Place> mayAskFrom(Viewer viewer, Design design) {
        return speaksFor(viewer, design).toList();
    }

    /** The seats for which this viewer may answer today. Empty when it is over, or all of theirs have answered. */
    public List<Place> mayAnswerFrom(Viewer viewer, Design design, Whole w) {
        return w.consult().stageOn(viewer.today()) == Consult.Stage.OPEN
                ? speaksFor(viewer, design)
                        .filter(p -> w.silent().contains(p.id()))
                        .toList()
                : List.of();
    }

    private Stream<Place> speaksFor(Viewer viewer, Design design) {
        UUID partnership = design.partnership().id();
        List<UUID> held = partnerships.held(viewer, partnership);
        boolean works = partnerships.mayWork(viewer, partnership);
        return design.places().stream().filter(p -> p.filledOn(viewer.today()) && (works || held.contains(p.id())));
    }

    /** Puts a question to a circle. */
    public Answer<UUID> ask(Viewer viewer, Draft d, UUID key) {
        return heard(viewer, key, () -> {
            Optional<Design> design = partnerships.design(viewer, d.partnership());
            List<Place> circle = design.stream()
                    .flatMap(x -> x.places().stream())
                    .filter(p -> d.seats().contains(p.id()) && p.heldOn(viewer.today()))
                    .toList();
            boolean mayAsk = design.filter(
                            x -> mayAskFrom(viewer, x).stream().anyMatch(p -> p.id().equals(d.askedBy())))
                    .isPresent();
            if (!mayAsk || circle.size() != d.seats().size()) {
                return new Answer.NotThere<>();
            }
            LocalDate today = viewer.today();
            LocalDate endsOn =
                    WorkingDays.after(today, Math.clamp(d.workingDays(), Consult.FEWEST_DAYS, Consult.MOST_DAYS));
            if (!d.decideOn().isAfter(endsOn)) {
                return new Answer.Refused<>(ConsultWords.WHY_DECIDED_BEFORE);
            }
            if (Stream.of(d.question(), d.context(), d.decides()).anyMatch(w -> !IdentifyingWords.mayBePublic(w))) {
                return new Answer.Refused<>(ConsultWords.WHY_LEADS_TO_SOMEBODY);
            }
            long unreplied = store.of(d.partnership()).stream()
                    .filter(c -> c.askedBy().equals(d.askedBy()) && c.reply().isEmpty())
                    .count();
            if (unreplied >= MOST_UNREPLIED) {
                return new Answer.Refused<>(ConsultWords.WHY_REPLY_FIRST);
            }
            Consult c = new Consult(
                    UUID.randomUUID(),
                    d.partnership(),
                    d.askedBy(),
                    !partnerships.held(viewer, d.partnership()).contains(d.askedBy()),
                    d.question(),
                    d.context(),
                    d.decides(),
                    d.decideOn(),
                    today,
                    endsOn,
                    WorkingDays.after(endsOn, Consult.REPLY_WITHIN),
                    Optional.empty());
            store.add(c);
            circle.forEach(p -> store.addSeat(c, p.id(), p.side()));
            ages.keep(c.partnership(), ReadingAges.Kind.QUESTION, today, c.question(), c.context(), c.decides());
            return new Answer.Done<>(c.id());
        });
    }

    /** Codes to hand to people of a side, each good for one answer. Whoever gets one stands nowhere. Empty if it is not theirs. */
    public List<String> print(Viewer viewer, UUID consult, Side side, int howMany) {
        return acting.as(viewer, () -> {
            Optional<Consult> c = store.one(consult)
                    .filter(x -> part(viewer, x).runs() && x.stageOn(viewer.today()) == Consult.Stage.OPEN);
            if (c.isEmpty()) {
                return List.of();
            }
            List<Code> codes = Stream.generate(Code::fresh)
                    .limit(Math.clamp(howMany, 1, Waves.MOST_CODES))
                    .toList();
            store.printed(c.get(), side, codes.size());
            codes.forEach(code -> store.add(consult, side, code.hash()));
            return codes.stream().map(Code::printed).toList();
        });
    }

    /** A seat of the circle answers once, or whoever facilitates writes down what it said. */
    public Answer<UUID> answer(Viewer viewer, UUID consult, UUID place, Shown shown, String words, UUID key) {
        return heard(viewer, key, () -> {
            Optional<Consult> c = store.one(consult);
            Optional<Place> by = c.flatMap(x -> partnerships.design(viewer, x.partnership()))
                    .flatMap(d -> speaksFor(viewer, d)
                            .filter(p -> p.id().equals(place))
                            .findFirst());
            if (by.isEmpty() || !store.seats(consult).contains(place)) {
                return new Answer.NotThere<>();
            }
            Consult open = c.orElseThrow();
            if (open.stageOn(viewer.today()) != Consult.Stage.OPEN) {
                return new Answer.Refused<>(ConsultWords.WHY_OVER);
            }
            if (store.answered(consult).contains(place)) {
                return new Answer.Refused<>(ConsultWords.WHY_ANSWERED);
            }
            if (!IdentifyingWords.mayBePublic(words)) {
                return new Answer.Refused<>(ConsultWords.WHY_LEADS_TO_SOMEBODY);
            }
            Given given = new Given(
                    UUID.randomUUID(),
                    by.get().side(),
                    shown,
                    shown == Shown.SEAT ? Optional.of(place) : Optional.empty(),
                    !partnerships.held(viewer, open.partnership()).contains(place),
                    Optional.of(words));
            store.add(open, given, Optional.of(place));
            return new Answer.Done<>(given.id());
        });
    }

    /** The reply to all, once, after the last day. */
    public Answer<UUID> reply(Viewer viewer, UUID consult, String heard, String doing, String notDoing, UUID key) {
        return heard(viewer, key, () -> {
            Optional<Consult> c = store.one(consult).filter(x -> part(viewer, x).runs());
            if (c.isEmpty()) {
                return new Answer.NotThere<>();
            }
            return switch (c.get().stageOn(viewer.today())) {
                case OPEN -> new Answer.Refused<>(ConsultWords.WHY_STILL_OPEN);
                case REPLIED -> new Answer.Refused<>(ConsultWords.WHY_REPLIED);
                case REPLY_OWED, REPLY_LATE -> {
                    if (Stream.of(heard, doing, notDoing).anyMatch(w -> !IdentifyingWords.mayBePublic(w))) {
                        yield new Answer.Refused<>(ConsultWords.WHY_LEADS_TO_SOMEBODY);
                    }
                    store.reply(c.get(), new Consult.Reply(heard, doing, notDoing, viewer.today()));
                    ages.keep(c.get().partnership(), ReadingAges.Kind.REPLY, viewer.today(), heard, doing, notDoing);
                    yield new Answer.Done<>(consult);
                }
            };
        });
    }

    private Answer<UUID> heard(Viewer viewer, UUID key, java.util.function.Supplier<Answer<UUID>> work) {
        return once.answer(viewer, key, ConsultWords::valueOf, work);
    }
}
