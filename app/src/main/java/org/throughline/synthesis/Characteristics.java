package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** By the newest form in use, in its order; none where no form is. */
    public List<Characteristic> all(Viewer viewer, SynthesisId id) {
        return extraction.versions(viewer, id).reversed().stream()
                .filter(v -> v.state() == FormVersion.State.IN_USE)
                .findFirst()
                .map(FormVersion::questionnaire)
                .map(form -> all(form, sheets.allCompared(viewer, id, form)))
                .orElse(List.of());
    }

    static List<Characteristic> all(Questionnaire form, List<Compared> compared) {
        List<Characteristic> all = new ArrayList<>();
        for (Question question : form.questions()) {
            for (String answer : question.choices()) {
                Set<UUID> reports = compared.stream()
                        .filter(report -> stands(report, question, answer))
                        .map(Compared::reference)
                        .collect(Collectors.toSet());
                if (!reports.isEmpty()) {
                    all.add(new Characteristic(question.key(), question.label(), answer, reports));
                }
            }
        }
        return all.stream().limit(MOST).toList();
    }

    private static boolean stands(Compared report, Question question, String answer) {
        return report.rows().stream()
                .filter(row -> row.question().key().equals(question.key()))
                .flatMap(row -> row.stands().stream())
                .anyMatch(stands -> stands.given().value().equals(answer));
    }
}
