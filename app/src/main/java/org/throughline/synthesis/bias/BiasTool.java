package org.throughline.synthesis.bias;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.synthesis.AppraisalTool;
import org.throughline.synthesis.Given;
import org.throughline.synthesis.Question;
import org.throughline.synthesis.Questionnaire;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A tool that judges risk of bias domain by domain: first which result is judged, then each domain, then whether several
 * domains together weigh more than each alone. The overall judgement follows by rule.
 */
public final class BiasTool implements AppraisalTool {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String YES = "Yes";
    private static final String NO = "No";

    private final ToolFile file;
    private final OverallRule rule;
    private final Question result;
    private final List<Question> domains;
    private final Question together;

    private BiasTool(ToolFile file, OverallRule rule) {
        this.file = file;
        this.rule = rule;
        this.result = Question.of(BiasWords.RESULT_LABEL.say(), BiasWords.RESULT_ASK.say(), List.of());
        this.domains = file.domains().stream()
                .map(d -> Question.of(d.label(), d.ask(), file.scale()))
                .toList();
        this.together = Question.of(BiasWords.TOGETHER_LABEL.say(), BiasWords.TOGETHER_ASK.say(), List.of(NO, YES));
    }

    /** A domain of a file: its name, and what to think of, in our words. */
    record Domain(String label, String ask) {}

    /** A tool as its file tells it. */
    record ToolFile(
            String key,
            int version,
            String name,
            String citation,
            String caution,
            List<String> scale,
            List<Domain> domains) {}

    static BiasTool of(String name, OverallRule rule) {
        try (InputStream in = BiasTool.class.getResourceAsStream("/appraisal/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("There is no file appraisal/" + name + ".yaml");
            }
            return new BiasTool(YAML.readValue(in, ToolFile.class), rule);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String key() {
        return file.key();
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public Questionnaire questionnaire() {
        List<Question> all = new ArrayList<>();
        all.add(result);
        all.addAll(domains);
        all.add(together);
        return new Questionnaire(
                file.key(),
                file.version(),
                file.name(),
                file.citation(),
                file.caution(),
                false,
                true,
                all,
                Set.of(result.key(), together.key()));
    }

    @Override
    public Optional<String> overall(List<Given> given) {
        return judged(given).map(j -> j.overall().called());
    }

    public OverallRule rule() {
        return rule;
    }

    public List<String> domains() {
        return domains.stream().map(Question::label).toList();
    }

    /** The words in which it judges, the best first. */
    public List<Judgement> scale() {
        return file.scale().stream().flatMap(s -> Judgement.read(s).stream()).toList();
    }

    /** What was judged, and how: a judgement for each domain, and overall; empty while an answer does not stand. */
    public Optional<Judged> judged(List<Given> standing) {
        List<Judgement> each = domains.stream()
                .flatMap(d -> Judgement.read(Given.in(standing, d.key()).value()).stream())
                .toList();
        String of = Given.in(standing, result.key()).value();
        String several = Given.in(standing, together.key()).value();
        return each.size() < domains.size() || of.isBlank() || several.isBlank()
                ? Optional.empty()
                : Optional.of(new Judged(of, each, rule.of(each, several.equals(YES))));
    }

    /**
     * One result as it was judged.
     *
     * @param result which one
     * @param domains in the tool's order
     */
    public record Judged(String result, List<Judgement> domains, Judgement overall) {
        public Judged {
            domains = List.copyOf(domains);
        }
    }
}
