package org.throughline.law;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.throughline.law.Happening.AdviceGiven;
import org.throughline.law.Happening.AdviceRequested;
import org.throughline.law.Happening.Concerning;
import org.throughline.law.Happening.DecidedNoPlan;
import org.throughline.law.Happening.DecidedNotToAssess;
import org.throughline.law.Happening.DraftPlanServed;
import org.throughline.law.Happening.ExceptionClaimed;
import org.throughline.law.Happening.FinalPlanSent;
import org.throughline.law.Happening.RequestReceived;
import org.throughline.law.Happening.RequestWithdrawn;
import org.throughline.law.Happening.Start;
import org.throughline.law.Outcome.Ending;
import org.throughline.law.Outcome.Met;
import org.throughline.law.Outcome.NoLongerApplies;
import org.throughline.law.Outcome.Open;

/**
 * Facts in, duties out: what the law asks of whom because of what has happened. A pure function; the same facts in any order,
 * or given twice, give the same duties. Reads no clock: lateness is asked of each {@link Duty}.
 *
 * <p>A fact belongs to every request that was open on its date. So a second request made while the first is open is
 * answered by the same decision, and a request made after a refusal is a matter of its own. A decision dated before a request
 * is not about that request.
 */
public final class Duties {

    private static final List<String> FROM_A_REQUEST = List.of("R-4", "R-10", "R-15");

    private final List<StandingFact> facts;
    private final Editions editions;
    private final List<Duty> duties = new ArrayList<>();

    private Duties(List<StandingFact> facts, Editions editions) {
        this.facts = facts;
        this.editions = editions;
    }

    /**
     * The duties that follow from the facts of one child, by start date, then last day.
     *
     * <p>A fact dated before the first edition in force (1 September 2014) makes no duty: we do not hold that law.
     *
     * @throws IllegalArgumentException if two different facts share an id, a replaced fact is missing, or corrections go round
     *     in a circle
     */
    public static List<Duty> from(List<Fact> facts, Editions editions) {
        return new Duties(StandingFact.of(facts), editions).workOut();
    }

    private List<Duty> workOut() {
        for (int index = 0; index < facts.size(); index++) {
            StandingFact start = facts.get(index);
            Aftermath after = aftermath(index);
            switch (start.happening()) {
                case Start request -> fromRequest(start, after);
                case AdviceRequested(String bodyKey) -> fromAdviceRequest(start, bodyKey, after);
                case DraftPlanServed draft -> fromDraft(start, after);
                default -> {}
            }
        }
        duties.sort(comparing(Duty::startDate).thenComparing(Duty::due).thenComparing(Duty::key));
        return List.copyOf(duties);
    }

    /** What came after a fact, up to a new request that follows an end. */
    private record Aftermath(RequestProgress progress, List<StandingFact> facts) {}

    private Aftermath aftermath(int index) {
        Aftermath after = new Aftermath(new RequestProgress(), new ArrayList<>());
        for (StandingFact fact : facts.subList(index + 1, facts.size())) {
            if (fact.happening() instanceof Start && after.progress().ended()) {
                break;
            }
            after.progress().hear(fact);
            after.facts().add(fact);
        }
        return after;
    }

    private void fromRequest(StandingFact start, Aftermath after) {
        String event = start.happening() instanceof RequestReceived
                ? "the council received the request"
                : "the council became responsible for the child or young person";
        for (String ruleId : FROM_A_REQUEST) {
            inForce(
                    start,
                    ruleId,
                    (limit, edition) -> duties.add(duty(
                            start, limit, edition, after, after.progress().outcomeOf(limit), Optional.empty(), event)));
        }
    }

    private void fromAdviceRequest(StandingFact start, String bodyKey, Aftermath after) {
        Outcome outcome = after.facts().stream()
                .flatMap(fact -> fact.happening() instanceof AdviceGiven(String from) && from.equals(bodyKey)
                        ? Optional.<Outcome>of(new Met(fact.on(), fact.id())).stream()
                        : endOf(fact).stream())
                .findFirst()
                .orElseGet(Open::new);
        inForce(
                start,
                "R-7",
                (limit, edition) -> duties.add(duty(
                        start,
                        limit,
                        edition,
                        after,
                        outcome,
                        Optional.of(bodyKey),
                        limit.words().event())));
    }

    private void fromDraft(StandingFact start, Aftermath after) {
        inForce(start, "R-12", (limit, edition) -> {
            LocalDate lastDay = limit.lastDay(start.on());
            Outcome outcome = after.facts().stream()
                    .filter(fact -> !fact.on().isAfter(lastDay))
                    .flatMap(fact -> endOf(fact).stream())
                    .findFirst()
                    .orElseGet(Open::new);
            duties.add(duty(
                    start,
                    limit,
                    edition,
                    after,
                    outcome,
                    Optional.empty(),
                    limit.words().event()));
        });
    }

    /** What a fact ends besides the duties that count from the request. */
    private static Optional<Outcome> endOf(StandingFact fact) {
        Optional<Ending> ending = Optional.ofNullable(
                switch (fact.happening()) {
                    case RequestWithdrawn withdrawn -> Ending.REQUEST_WAS_WITHDRAWN;
                    case DecidedNotToAssess decided -> Ending.COUNCIL_WILL_NOT_ASSESS;
                    case DecidedNoPlan decided -> Ending.COUNCIL_WILL_NOT_MAKE_A_PLAN;
                    case FinalPlanSent sent -> Ending.PLAN_WAS_SENT;
                    default -> null;
                });
        return ending.map(why -> new NoLongerApplies(fact.on(), why, fact.id()));
    }

    private void inForce(StandingFact start, String ruleId, BiConsumer<TimeLimit, Edition> found) {
        editions.inForceOn(start.on())
                .ifPresent(edition -> edition.limit(ruleId).ifPresent(limit -> found.accept(limit, edition)));
    }

    private Duty duty(
            StandingFact start,
            TimeLimit limit,
            Edition edition,
            Aftermath after,
            Outcome outcome,
            Optional<String> bodyKey,
            String event) {
        LocalDate due = limit.lastDay(start.on());
        Concerning concerning = new Concerning(limit.ruleId(), bodyKey);
        List<ClaimedException> exceptions = new ArrayList<>();
        for (StandingFact fact : after.facts()) {
            if (fact.happening() instanceof ExceptionClaimed claim
                    && claim.concerning().equals(concerning)) {
                exceptions.add(ClaimedException.of(fact.fact(), claim, edition, editions, start.on(), due));
            }
        }
        boolean receiptAssumed = start.happening() instanceof AdviceRequested
                && start.fact().dates().received().isEmpty();
        return new Duty(
                limit.ruleId() + "/" + start.firstId(),
                limit,
                bodyKey,
                start.id(),
                start.on(),
                due,
                outcome,
                edition,
                exceptions,
                Explanation.of(limit, event, start.on(), receiptAssumed));
    }
}
