package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Coding;
import org.throughline.synthesis.Deduplicating;
import org.throughline.synthesis.Findings;
import org.throughline.synthesis.Flow;
import org.throughline.synthesis.NumberWords;
import org.throughline.synthesis.Numbers;
import org.throughline.synthesis.OtherWays;
import org.throughline.synthesis.OtherWords;
import org.throughline.synthesis.ReportWords;
import org.throughline.synthesis.Stage;
import org.throughline.synthesis.Studies;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.pages.SynthesisPage.State;
import org.throughline.synthesis.pages.SynthesisPage.Step;
import org.throughline.synthesis.reporting.ReportingWords;

/** The steps of a synthesis from protocol to bank, each with where it stands. */
@Component
class Steps {
    private final Deduplicating deduplicating;
    private final Flow flow;
    private final Coding coding;
    private final Findings findings;
    private final Studies studies;
    private final OtherWays others;
    private final FormSteps forms;
    private final ReleaseSteps releases;
    private final Numbers numbers;

    Steps(
            Deduplicating deduplicating,
            Flow flow,
            Coding coding,
            Findings findings,
            Studies studies,
            OtherWays others,
            FormSteps forms,
            ReleaseSteps releases,
            Numbers numbers) {
        this.deduplicating = deduplicating;
        this.flow = flow;
        this.coding = coding;
        this.findings = findings;
        this.studies = studies;
        this.others = others;
        this.forms = forms;
        this.releases = releases;
        this.numbers = numbers;
    }

    List<Step> of(Viewer viewer, Synthesis s) {
        PrismaFlow now =
                flow.whole(viewer, s.id()).flow().orElseGet(() -> new PrismaFlow(List.of(), Map.of(), List.of()));
        Deduplicating.State duplicates = deduplicating.state(viewer, s.id());
        String at = Paths.of(s.id());
        boolean frozen = s.frozenAt().isPresent();
        boolean found = now.known(Box.IDENTIFIED) > 0;
        boolean read = now.known(Box.REPORTS_INCLUDED) > 0;
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                at + "/protocol",
                STEP_PROTOCOL.say(),
                frozen ? WHERE_FROZEN.say() : WHERE_NOT_FROZEN.say(),
                frozen ? State.DONE : State.NOW));
        steps.add(new Step(
                at + "/searches",
                STEP_SEARCHES.say(),
                WHERE_FOUND.say(now.known(Box.IDENTIFIED), now.known(Box.DATABASES)),
                state(frozen, found)));
        List<OtherWays.Looked> places = others.places(viewer, s.id());
        steps.add(new Step(
                at + "/other",
                OtherWords.STEP_OTHER.say(),
                OtherWords.WHERE_OTHER.say(
                        places.size(),
                        places.stream().mapToInt(OtherWays.Looked::records).sum()),
                state(frozen, !places.isEmpty())));
        steps.add(new Step(
                at + "/duplicates",
                STEP_DUPLICATES.say(),
                WHERE_DUPLICATES.say(now.known(Box.DUPLICATES), duplicates.doubtful()),
                state(found, duplicates.joined() > 0 && duplicates.doubtful() == 0)));
        steps.add(new Step(
                Paths.screening(s.id(), Stage.TITLE_ABSTRACT),
                STEP_SCREENING.say(),
                WHERE_SCREENED.say(now.known(Box.SCREENED), now.known(Box.WAITING_SCREENING)),
                state(found, found && now.known(Box.WAITING_SCREENING) == 0)));
        steps.add(new Step(
                at + "/reports",
                STEP_REPORTS.say(),
                WHERE_REPORTS.say(now.known(Box.SOUGHT), now.known(Box.WAITING_RETRIEVAL)),
                state(now.known(Box.SOUGHT) > 0, now.known(Box.SOUGHT) > 0 && now.known(Box.WAITING_RETRIEVAL) == 0)));
        steps.add(new Step(
                Paths.screening(s.id(), Stage.FULL_TEXT),
                STEP_READING.say(),
                WHERE_READ.say(now.known(Box.REPORTS_INCLUDED), now.known(Box.WAITING_ASSESSMENT)),
                state(now.known(Box.ASSESSED) > 0, read && now.known(Box.WAITING_ASSESSMENT) == 0)));
        Studies.Reconciled reconciled = studies.reconciled(viewer, s.id());
        steps.add(new Step(
                at + "/studies",
                ReportWords.STEP_STUDIES.say(),
                ReportWords.WHERE_STUDIES.say(reconciled.reports(), reconciled.studies()),
                state(read, reconciled.sameStudy() > 0)));
        steps.add(new Step(at + "/flow", STEP_FLOW.say(), WHERE_FLOW.say(), state(found, false)));
        steps.addAll(forms.of(viewer, s, read));
        int extracts = coding.extracts(viewer, s.id()).size();
        int themes = coding.themes(viewer, s.id()).size();
        steps.add(new Step(
                at + "/coding", STEP_CODING.say(), WHERE_CODING.say(extracts, themes), state(read, themes > 0)));
        List<Numbers.Row> joint = numbers.joint(viewer, s.id());
        int said = (int) joint.stream().filter(r -> r.now().isPresent()).count();
        steps.add(new Step(
                at + "/numbers",
                NumberWords.STEP_NUMBERS.say(),
                NumberWords.WHERE_NUMBERS.say(numbers.effects(viewer, s.id()).size(), said, joint.size()),
                state(read, said > 0 && said == joint.size())));
        int found2 = findings.findings(viewer, s.id()).size();
        int given = findings.given(viewer, s.id()).size();
        steps.add(new Step(
                at + "/findings",
                STEP_FINDINGS.say(),
                WHERE_FINDINGS.say(found2, given),
                state(themes > 0, given > 0)));
        steps.addAll(releases.of(viewer, s, found));
        steps.add(new Step(
                at + "/reporting",
                ReportingWords.REPORTING_STEP.say(),
                ReportingWords.REPORTING_WHERE.say(),
                state(frozen, false)));
        return steps;
    }

    static State state(boolean canBegin, boolean done) {
        return done ? State.DONE : canBegin ? State.NOW : State.LATER;
    }
}
