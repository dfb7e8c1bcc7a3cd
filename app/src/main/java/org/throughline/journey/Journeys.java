package org.throughline.journey;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.child.AreaOfLife;
import org.throughline.child.Contributions;
import org.throughline.child.NewContribution;
import org.throughline.law.Ages;
import org.throughline.law.RulePack;
import org.throughline.people.AgencyId;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.Person;
import org.throughline.people.Residence;
import org.throughline.people.Role;
import org.throughline.sharing.Records;
import org.throughline.sharing.Tier;
import org.throughline.sharing.Viewer;
import org.throughline.work.Outbox;

/**
 * The front door of the statutory strand: asking the council for an EHC needs assessment, and where things are. What the
 * council records stands in {@link CouncilActs}, advice in {@link AdviceRequests}.
 */
@Service
public class Journeys {
    /** The most that one list asks about. */
    public static final int MOST = 500;

    private final Records records;
    private final Families families;
    private final Contributions contributions;
    private final Assessments assessments;
    private final DutyStore duties;
    private final OnceOnly once;
    private final Outbox outbox;
    private final Clock clock;
    private final RulePack law;

    Journeys(
            Records records,
            Families families,
            Contributions contributions,
            Assessments assessments,
            DutyStore duties,
            OnceOnly once,
            Outbox outbox,
            Clock clock,
            RulePack law) {
        this.records = records;
        this.families = families;
        this.contributions = contributions;
        this.assessments = assessments;
        this.duties = duties;
        this.once = once;
        this.outbox = outbox;
        this.clock = clock;
        this.law = law;
    }

    /** Whether any law is loaded. Without it nothing of the statutory strand is shown, and nobody can begin it. */
    public boolean hasLaw() {
        return !law.isEmpty();
    }

    /** The requests about a child that this viewer may see, the last one first. Inside an opened record. */
    public List<Assessment> of(ChildId child) {
        return hasLaw() ? assessments.of(child) : List.of();
    }

    /** The last request about a child. Inside an opened record. */
    public Optional<Assessment> latest(ChildId child) {
        return of(child).stream().findFirst();
    }

    /** Whether this viewer may ask for an assessment today, or why not (R-1, R-A3). Inside an opened record. */
    public MayAsk mayAsk(Viewer viewer, ChildId child) {
        return mayAsk(viewer, child, latest(child));
    }

    /** The same where the last request has been read already. */
    public MayAsk mayAsk(Viewer viewer, ChildId child, Optional<Assessment> latest) {
        if (!hasLaw()) {
            return new MayAsk.No(WhyNot.NO_LAW);
        }
        return MayAsk.rule(new MayAsk.Circumstances(
                viewer.role().orElse(Role.ADMINISTRATOR),
                records.mayWrite(child, Tier.CIRCLE),
                born(child),
                viewer.today(),
                home(viewer, child).isPresent(),
                latest.map(last -> last.stageOn(viewer.today()))));
    }

    /**
     * Asks the council to assess. A plain letter is enough in law, so the request is the asker's own words, kept as their
     * contribution; the council receives it the same day, because it reaches the council here.
     *
     * @return the id of the {@link AssessmentId}
     */
    public Answer<UUID> ask(Viewer viewer, ChildId child, String words, Optional<FamilyKnows> family, UUID key) {
        return records.change(
                        viewer,
                        child,
                        Tier.CIRCLE,
                        () -> once.answer(viewer, key, () -> {
                            assessments.lock(child);
                            return switch (mayAsk(viewer, child)) {
                                case MayAsk.No(WhyNot why) -> new Answer.Refused<>(why);
                                case MayAsk.Yes(AskedAs as) ->
                                    new Answer.Done<>(start(viewer, child, as, words, family));
                            };
                        }))
                .orElseGet(Answer.NotThere::new);
    }

    private UUID start(Viewer viewer, ChildId child, AskedAs as, String words, Optional<FamilyKnows> family) {
        Residence home = home(viewer, child).orElseThrow();
        UUID told = contributions
                .add(viewer, child, NewContribution.ofWords(words, AreaOfLife.LEARNING))
                .orElseThrow()
                .value();
        Assessment asked = new Assessment(
                AssessmentId.fresh(),
                child,
                home.area(),
                home.childRecord(),
                new Assessment.Asker(viewer.person(), viewer.seat(), as),
                home.controller(),
                Optional.of(told),
                clock.instant(),
                true,
                List.of(),
                List.of());
        assessments.start(
                asked,
                new RecordedFact(
                        UUID.randomUUID(),
                        FactKind.REQUEST_RECEIVED,
                        Optional.empty(),
                        family.map(FamilyKnows::name),
                        FactKind.REQUEST_RECEIVED.dates(viewer.today(), clock.instant()),
                        viewer.seat(),
                        Optional.empty(),
                        Optional.empty()));
        outbox.add(
                new AssessmentAskedFor(
                        asked.id(), home.area(), viewer.agency(), viewer.role().orElseThrow()),
                viewer.today(),
                Act.by(viewer),
                Act.ASSESSMENT_ASKED_FOR.begun());
        return asked.id().value();
    }

    /**
     * Where things are for each of many children, in one statement; children without a request are left out. Inside an
     * opened record or list.
     */
    public Map<ChildId, Next> nextFor(Viewer viewer, List<ChildId> children) {
        Map<ChildId, Next> next = new LinkedHashMap<>();
        if (hasLaw() && !children.isEmpty()) {
            duties.of(children).stream()
                    .collect(groupingBy(
                            DutyStore.OfChild::child, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                    .forEach((child, rows) -> next.put(child, Next.of(viewer, rows)));
        }
        return next;
    }

    /** Drops the duties of a request and works them out from its facts. Nothing when this viewer may not write here. */
    public Answer<UUID> rebuild(Viewer viewer, ChildId child, AssessmentId assessment) {
        return records.<Answer<UUID>>change(viewer, child, Tier.CIRCLE, () -> {
                    assessments.lock(child);
                    Optional<Assessment> found =
                            assessments.find(child, assessment).filter(Assessment::mayWrite);
                    found.ifPresent(assessments::rebuild);
                    return found.<Answer<UUID>>map(a -> new Answer.Done<>(a.id().value()))
                            .orElseGet(Answer.NotThere::new);
                })
                .orElseGet(Answer.NotThere::new);
    }

    /** The day from which the law gives the young person the rights, where a date of birth is known. Inside an opened record. */
    public Optional<LocalDate> youngPersonFrom(ChildId child) {
        return born(child).map(Ages::youngPersonFrom);
    }

    private Optional<Residence> home(Viewer viewer, ChildId child) {
        return families.residenceOn(records.recordsOf(child), viewer.today());
    }

    private Optional<LocalDate> born(ChildId child) {
        return records.personsOf(child).stream()
                .flatMap(record -> record.born().stream())
                .min(LocalDate::compareTo);
    }

    /** The council that answers for this child today. Inside an opened record. */
    public Optional<AgencyId> council(Viewer viewer, ChildId child) {
        return home(viewer, child).map(Residence::controller);
    }

    /** What to call the child. Inside an opened record. */
    public String callName(ChildId child) {
        return records.personsOf(child).stream()
                .findFirst()
                .map(Person::callName)
                .orElse("");
    }
}
