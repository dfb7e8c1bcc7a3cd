package org.throughline.synthesis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Viewer;

/**
 * What the reports have in common, as extraction settled it: of each question with answers to choose from, which report gives
 * which answer. A difference that is not settled counts for neither.
 */
@Service
public class Characteristics {
    /** The most answers that are told. */
    static final int MOST = 300;

    private final Extraction extraction;
    private final Sheets sheets;

    Characteristics(Extraction extraction, Sheets sheets) {
        this.extraction = extraction;
        this.sheets = sheets;
    }

    /** One answer to one question of the form, and the reports of which it stands. */
    public record Characteristic(String key, String question, String answer, Set<UUID> reports) {
        public boolean of(List<UUID> some) {
            return some.stream().anyMatch(reports::contains);
        }

        /** As an address names it. */
        public String name() {
            return key + ": " + answer;
        }
    }

    /** By the versions of the form that are or were in use, the newest first: what a newer one tells of a report counts. */
    public List<Characteristic> all(Viewer viewer, SynthesisId id) {
        List<Told> told = extraction.versions(viewer, id).reversed().stream()
                .filter(v -> v.state() == FormVersion.State.IN_USE)
                .map(FormVersion::questionnaire)
                .filter(form -> form.questions().stream().anyMatch(Characteristics::canBeChosen))
                .map(form -> new Told(form, sheets.allCompared(viewer, id, form)))
                .toList();
        return all(told);
    }

    /** What a version of the form tells of each report. */
    record Told(Questionnaire form, List<Compared> reports) {}

    static List<Characteristic> all(List<Told> newestFirst) {
        Map<String, Question> questions = new LinkedHashMap<>();
        Map<String, Map<UUID, String>> answers = new HashMap<>();
        for (Told told : newestFirst) {
            told.form().questions().stream()
                    .filter(Characteristics::canBeChosen)
                    .forEach(question -> {
                        questions.putIfAbsent(question.key(), question);
                        Map<UUID, String> of = answers.computeIfAbsent(question.key(), _ -> new HashMap<>());
                        told.reports()
                                .forEach(report -> answer(report, question)
                                        .ifPresent(answer -> of.putIfAbsent(report.reference(), answer)));
                    });
        }
        return questions.values().stream()
                .flatMap(question -> of(question, answers.getOrDefault(question.key(), Map.of())))
                .limit(MOST)
                .toList();
    }

    private static boolean canBeChosen(Question question) {
        return !question.choices().isEmpty();
    }

    private static Optional<String> answer(Compared report, Question question) {
        return report.rows().stream()
                .filter(row -> row.question().key().equals(question.key()))
                .flatMap(row -> row.stands().stream())
                .map(stands -> stands.given().value())
                .filter(question.choices()::contains)
                .findFirst();
    }

    /** In the order in which the form has the answers; those that only an older version has come last. */
    private static Stream<Characteristic> of(Question question, Map<UUID, String> answers) {
        return Stream.concat(
                        question.choices().stream(), answers.values().stream().sorted())
                .distinct()
                .map(answer -> new Characteristic(
                        question.key(),
                        question.label(),
                        answer,
                        answers.entrySet().stream()
                                .filter(e -> e.getValue().equals(answer))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet())))
                .filter(c -> !c.reports().isEmpty());
    }
}
