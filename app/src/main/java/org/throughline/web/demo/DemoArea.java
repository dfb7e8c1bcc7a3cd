package org.throughline.web.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.throughline.child.Contributions;
import org.throughline.partnership.Answering;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Waves;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.People;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Rights;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.SynthesisId;
import org.throughline.web.Today;

/**
 * Makes the made-up area, through the front doors that real people use and in one transaction: wholly there or not at
 * all. The same seed makes the same area.
 */
@Service
public class DemoArea implements SmartInitializingSingleton {
    private static final long SEED = 20_261_121;

    private final People people;
    private final Families families;
    private final Rights rights;
    private final Contributions contributions;
    private final DemoAssessments assessments;
    private final Partnerships partnerships;
    private final Waves waves;
    private final Answering answering;
    private final Improvements improvements;
    private final DemoMeetings meetings;
    private final DemoGroups groups;
    private final DemoConcerns concerns;
    private final DemoDifficulties difficulties;
    private final DemoProducts products;
    private final DemoConsults consults;
    private final DemoRegion region;
    private final DemoChanges changes;
    private final DemoDesk desk;
    private final DemoLending lending;
    private final DemoTrials trials;
    private final DemoLearning learning;
    private final DemoTogether together;
    private final DemoEvidence evidence;
    private final DemoDecisions decisions;
    private final DemoOrigins origins;
    private final DemoSignups signups;
    private final DemoYears years;
    private final DemoWorking working;
    private final DemoIntentions intentions;
    private final DemoMeanings meanings;
    private final DemoHelp help;
    private final DemoSynthesis synthesis;
    private final DemoSecondPass secondPass;
    private final DemoReports reports;
    private final DemoPictures pictures;
    private final DemoForms forms;
    private final DemoReview review;
    private final Acting acting;
    private final Today today;
    private final boolean fill;

    DemoArea(
            People people,
            Families families,
            Rights rights,
            Contributions contributions,
            DemoAssessments assessments,
            Partnerships partnerships,
            Waves waves,
            Answering answering,
            Improvements improvements,
            DemoMeetings meetings,
            DemoGroups groups,
            DemoConcerns concerns,
            DemoDifficulties difficulties,
            DemoProducts products,
            DemoConsults consults,
            DemoRegion region,
            DemoChanges changes,
            DemoDesk desk,
            DemoLending lending,
            DemoTrials trials,
            DemoLearning learning,
            DemoTogether together,
            DemoEvidence evidence,
            DemoDecisions decisions,
            DemoOrigins origins,
            DemoSignups signups,
            DemoYears years,
            DemoWorking working,
            DemoIntentions intentions,
            DemoMeanings meanings,
            DemoHelp help,
            DemoSynthesis synthesis,
            DemoSecondPass secondPass,
            DemoReports reports,
            DemoPictures pictures,
            DemoForms forms,
            DemoReview review,
            Acting acting,
            Today today,
            @Value("${throughline.demo.fill:false}") boolean fill) {
        this.people = people;
        this.families = families;
        this.rights = rights;
        this.contributions = contributions;
        this.assessments = assessments;
        this.partnerships = partnerships;
        this.waves = waves;
        this.answering = answering;
        this.improvements = improvements;
        this.meetings = meetings;
        this.groups = groups;
        this.concerns = concerns;
        this.difficulties = difficulties;
        this.products = products;
        this.consults = consults;
        this.region = region;
        this.changes = changes;
        this.desk = desk;
        this.lending = lending;
        this.trials = trials;
        this.learning = learning;
        this.together = together;
        this.evidence = evidence;
        this.decisions = decisions;
        this.origins = origins;
        this.signups = signups;
        this.years = years;
        this.working = working;
        this.intentions = intentions;
        this.meanings = meanings;
        this.help = help;
        this.synthesis = synthesis;
        this.secondPass = secondPass;
        this.reports = reports;
        this.pictures = pictures;
        this.forms = forms;
        this.review = review;
        this.acting = acting;
        this.today = today;
        this.fill = fill;
    }

    /** Before the first page is served, so that who gets one finds the area whole. */
    @Override
    public void afterSingletonsInstantiated() {
        if (fill) {
            makeIfEmpty(SEED);
        }
    }

    /** Makes it unless an area is there already. */
    public boolean makeIfEmpty(long seed) {
        Viewer setUp = Viewer.service(Purpose.SET_UP, LocalDate.now(today));
        return acting.as(setUp, () -> {
            if (!people.areas().isEmpty()) {
                return false;
            }
            make(seed);
            return true;
        });
    }

    private void make(long seed) {
        DemoFile file = DemoFile.read();
        Told told = Told.asIfTodayWere(file.anchor(), LocalDate.now(today));
        Cast cast = new Cast(people, today);
        DemoFamilies setting = new DemoFamilies(people, families, rights, cast, told);
        DemoTelling telling = new DemoTelling(contributions, today, cast, told);
        List<DemoFile.FamilyOf> all = new ArrayList<>(file.families());
        all.addAll(new SeededFamilies(seed, file.anchor()).make(30 - all.size()));

        at(told, file.anchor().minusYears(18), () -> setting.agenciesAndStaff(file));
        for (DemoFile.FamilyOf family : all) {
            ChildId[] child = new ChildId[1];
            at(told, family.child().born().plusDays(30), () -> child[0] = setting.family(family));
            telling.tell(family, child[0]);
            family.assessment().ifPresent(a -> assessments.tell(a, child[0], cast, telling, told));
        }
        DemoPartnership life =
                new DemoPartnership(partnerships, waves, answering, improvements, cast, told, today, seed);
        PartnershipFile.read()
                .partnerships()
                .forEach(one -> life.tell(
                        one,
                        one.kind() == Partnership.Kind.AREA
                                ? Optional.of(setting.area("fernshire").id())
                                : Optional.empty()));
        meetings.tell(cast, told, life::of);
        groups.tell(cast, life::of);
        concerns.tell(cast, life::of);
        difficulties.tell(cast, life::of);
        products.tell(cast, life::of);
        consults.tell(cast, life::of);
        region.tell(cast, life::of);
        working.tell(cast);
        intentions.tell(cast);
        meanings.tell(cast);
        changes.tell(cast, life::of);
        desk.tell(cast, life::of);
        lending.tell(cast);
        trials.tell(cast, life::of);
        learning.tell(cast, life::of);
        together.tell(cast, life::of);
        evidence.tell(cast);
        decisions.tell(cast);
        origins.tell(cast);
        signups.tell(cast, life::of);
        years.tell(cast);
        help.tell(cast, all, setting::child);
        SynthesisId[] worked = new SynthesisId[1];
        at(told, file.anchor().minusDays(60), () -> worked[0] = review.begin(cast));
        at(told, file.anchor().minusDays(9), () -> review.update(cast, worked[0]));
        synthesis.tell(cast);
        secondPass.tell(cast);
        SynthesisId withPdfs = reports.tell(cast);
        forms.tell(cast, withPdfs);
        pictures.tell(cast, withPdfs);
    }

    private void at(Told told, LocalDate day, Runnable work) {
        today.asOf(told.moment(day, 0), work);
    }
}
