package org.throughline.web.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.AppraisalTools;
import org.throughline.synthesis.Appraising;
import org.throughline.synthesis.Effect;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.Given;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Numbers;
import org.throughline.synthesis.Question;
import org.throughline.synthesis.Questionnaire;
import org.throughline.synthesis.Sheets;
import org.throughline.synthesis.SynthesisId;

/**
 * A report about which two people differ, risk of bias of three others, one of which waits for its second reader, and their odds ratios as they give them: two
 * with an interval, one without a number. Then the strands, which the tools propose.
 */
@Component
class DemoAppraisals {
    private static final String PAPERS = "Papers in advance";
    private static final String TURNING_UP = "Turning up";
    private static final String CHAIRING = "Chairing my own review";
    private static final String TWO_MEETINGS = "Two meetings";
    private static final String TOOL = "robins-i";
    private static final String MMAT = "mmat-2018.qualitative";

    private final Appraising appraising;
    private final AppraisalTools tools;
    private final Sheets sheets;
    private final Numbers numbers;
    private final FullTexts fullTexts;
    private final DemoStrands strands;

    DemoAppraisals(
            Appraising appraising,
            AppraisalTools tools,
            Sheets sheets,
            Numbers numbers,
            FullTexts fullTexts,
            DemoStrands strands) {
        this.appraising = appraising;
        this.tools = tools;
        this.sheets = sheets;
        this.numbers = numbers;
        this.fullTexts = fullTexts;
        this.strands = strands;
    }

    void tell(Cast cast, SynthesisId id) {
        judge(
                cast,
                id,
                PAPERS,
                List.of("ada", "ben"),
                List.of("Serious", "Moderate", "Low", "Low", "Low", "Moderate", "No information"));
        judge(
                cast,
                id,
                TURNING_UP,
                List.of("ada", "ben"),
                List.of("Moderate", "Low", "Low", "Moderate", "Low", "Low", "Low"));
        judge(
                cast,
                id,
                CHAIRING,
                List.of("ada"),
                List.of("Critical", "Serious", "Low", "Low", "Low", "Serious", "No information"));
        odds(
                cast,
                id,
                PAPERS,
                Effect.Direction.BETTER,
                "4.14",
                new Effect.Interval("1.65", "10.42", "95 % confidence"));
        odds(
                cast,
                id,
                TURNING_UP,
                Effect.Direction.WORSE,
                "0.79",
                new Effect.Interval("0.45", "1.39", "95 % confidence"));
        odds(cast, id, CHAIRING, Effect.Direction.NO_CLEAR, "not told", Effect.Interval.NONE);
        differ(cast, id);
        strands.tell(cast.viewer("tess"), id);
    }

    private void judge(Cast cast, SynthesisId id, String title, List<String> who, List<String> domains) {
        Viewer tess = cast.viewer("tess");
        Optional<UUID> report = report(tess, id, title);
        if (report.isEmpty()) {
            return;
        }
        appraising.choose(tess, id, report.get(), TOOL);
        Questionnaire form = tools.find(TOOL).orElseThrow().questionnaire();
        for (String one : who) {
            sheets.keep(cast.viewer(one), id, form, report.get(), given(form, domains));
            sheets.finish(cast.viewer(one), id, form, report.get());
        }
    }

    /** Two people judge a report with MMAT and differ on three items; the third person has settled one of them. */
    private void differ(Cast cast, SynthesisId id) {
        Viewer tess = cast.viewer("tess");
        Optional<UUID> report = report(tess, id, TWO_MEETINGS);
        if (report.isEmpty()) {
            return;
        }
        appraising.choose(tess, id, report.get(), MMAT);
        Questionnaire form = tools.find(MMAT).orElseThrow().questionnaire();
        List<Question> questions = form.questions();
        for (String one : List.of("ada", "ben")) {
            List<Given> all = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                boolean doubts = one.equals("ben") && i % 3 == 0;
                all.add(new Given(
                        questions.get(i).key(),
                        doubts ? "Cannot tell" : "Yes",
                        "",
                        "",
                        doubts
                                ? "Three sentences in all. I do not find it there; invented."
                                : "Nine young people, met twice, in their own words; invented.",
                        false));
            }
            sheets.keep(cast.viewer(one), id, form, report.get(), all);
            sheets.finish(cast.viewer(one), id, form, report.get());
        }
        sheets.say(
                tess,
                id,
                form,
                report.get(),
                new Given(questions.getFirst().key(), "Yes", "", "", "Its title asks it.", false),
                "The title asks it, and its first sentence says how.");
    }

    private static List<Given> given(Questionnaire form, List<String> domains) {
        List<Question> questions = form.questions();
        List<Given> all = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            String value = i == 0
                    ? "Young people at their meeting, a year before against a year after; offered to all"
                    : i == questions.size() - 1 ? "No" : domains.get(i - 1);
            all.add(new Given(questions.get(i).key(), value, "", "", "As the report tells it; invented.", false));
        }
        return all;
    }

    private void odds(
            Cast cast,
            SynthesisId id,
            String title,
            Effect.Direction direction,
            String estimate,
            Effect.Interval interval) {
        Viewer tess = cast.viewer("tess");
        report(tess, id, title)
                .ifPresent(report -> numbers.add(
                        tess,
                        id,
                        new Effect(
                                UUID.randomUUID(),
                                report,
                                "young people at their meeting",
                                Effect.Level.SERVICE,
                                "odds ratio, after against before",
                                direction,
                                estimate,
                                interval,
                                OptionalInt.empty(),
                                "2"),
                        Optional.empty()));
    }

    private Optional<UUID> report(Viewer viewer, SynthesisId id, String title) {
        return fullTexts.included(viewer, id).stream()
                .filter(held -> held.title().regionMatches(true, 0, title, 0, title.length()))
                .map(Held::id)
                .findFirst();
    }
}
