package org.throughline.commands;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.ranking.Agreement;
import org.throughline.ranking.Figure;

/** The agreement of two screeners, in words and for programs. */
final class AgreementSays {
    private AgreementSays() {}

    static String asText(Agreement agreement) {
        StringBuilder text = new StringBuilder();
        text.append("References decided by both: %d (not by both: %d)%n"
                        .formatted(agreement.byBoth(), agreement.notByBoth()))
                .append("Both include %d, only the first %d, only the second %d, both exclude %d%n"
                        .formatted(
                                agreement.bothInclude(),
                                agreement.onlyFirst(),
                                agreement.onlySecond(),
                                agreement.bothExclude()));
        figures(agreement)
                .values()
                .forEach(line -> text.append("%-15s %s%n".formatted(line.name(), said(line.figure()))));
        return text.toString().stripTrailing();
    }

    static Map<String, @Nullable Object> asData(Agreement agreement) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("decided_by_both", agreement.byBoth());
        data.put("not_by_both", agreement.notByBoth());
        data.put("both_include", agreement.bothInclude());
        data.put("only_a", agreement.onlyFirst());
        data.put("only_b", agreement.onlySecond());
        data.put("both_exclude", agreement.bothExclude());
        Map<String, String> undefined = new LinkedHashMap<>();
        figures(agreement).forEach((key, line) -> {
            switch (line.figure()) {
                case Figure.Known known -> data.put(key, known.value());
                case Figure.Undefined none -> {
                    data.put(key, null);
                    undefined.put(key, none.why());
                }
            }
        });
        data.put("undefined", undefined);
        return data;
    }

    private record Line(String name, Figure figure) {}

    private static Map<String, Line> figures(Agreement agreement) {
        Map<String, Line> figures = new LinkedHashMap<>();
        figures.put("raw_agreement", new Line("Raw agreement", agreement.observed()));
        figures.put("cohens_kappa", new Line("Cohen's kappa", agreement.cohensKappa()));
        figures.put("pabak", new Line("PABAK", agreement.pabak()));
        figures.put("gwet_ac1", new Line("Gwet's AC1", agreement.gwetAc1()));
        return figures;
    }

    private static String said(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> String.format(Locale.ROOT, "%.3f", known.value());
            case Figure.Undefined none -> "undefined: " + none.why();
        };
    }
}
