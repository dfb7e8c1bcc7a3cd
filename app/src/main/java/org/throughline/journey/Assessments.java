package org.throughline.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.people.ChildId;

/** The requests for an assessment about a child, read whole; each new fact works their duties out again. */
@Component
class Assessments {
    private final AssessmentStore requests;
    private final FactStore facts;
    private final DutyStore duties;

    Assessments(AssessmentStore requests, FactStore facts, DutyStore duties) {
        this.requests = requests;
        this.facts = facts;
        this.duties = duties;
    }

    /** The last one first; a constant number of statements. Inside an opened record. */
    List<Assessment> of(ChildId child) {
        List<Assessment> bare = requests.of(child);
        if (bare.isEmpty()) {
            return bare;
        }
        List<AssessmentId> ids = bare.stream().map(Assessment::id).toList();
        Map<AssessmentId, List<RecordedFact>> recorded = facts.of(ids);
        List<AdviceAsked> advice = requests.advice(ids);
        return bare.stream()
                .map(a -> a.with(
                        recorded.getOrDefault(a.id(), List.of()),
                        advice.stream()
                                .filter(asked -> asked.assessment().equals(a.id()))
                                .toList()))
                .toList();
    }

    /** Waits until nobody else is changing this child's requests; until then nothing read of them is sure. */
    void lock(ChildId child) {
        requests.lock(child);
    }

    Optional<Assessment> find(ChildId child, AssessmentId id) {
        return of(child).stream().filter(a -> a.id().equals(id)).findFirst();
    }

    void start(Assessment assessment, RecordedFact received) {
        requests.start(assessment);
        add(assessment, received);
    }

    /** Writes a fact and works the duties out again. */
    void add(Assessment to, RecordedFact fact) {
        facts.add(to, fact);
        rebuild(to);
    }

    void ask(Assessment of, AdviceAsked asked, RecordedFact fact) {
        requests.ask(asked, of.area());
        add(of, fact);
    }

    void give(Assessment to, AdviceAsked asked, UUID words, RecordedFact fact) {
        requests.give(asked, to.area(), words);
        add(to, fact);
    }

    /** Drops the duties of a request and works them out from its facts. */
    void rebuild(Assessment assessment) {
        List<RecordedFact> all = facts.of(List.of(assessment.id())).getOrDefault(assessment.id(), List.of());
        duties.replace(
                assessment.area(),
                assessment.id(),
                assessment.with(all, assessment.advice()).lines());
    }
}
