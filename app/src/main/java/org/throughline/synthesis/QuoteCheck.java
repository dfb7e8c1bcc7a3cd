package org.throughline.synthesis;

import java.util.List;
import java.util.Optional;

/** Whether the words that somebody quotes stand on the page they name. Blanks, marks and cut words make no difference. */
public final class QuoteCheck {
    private QuoteCheck() {}

    /** What came of looking. */
    public enum Found {
        THERE,
        ELSEWHERE,
        NOWHERE,
        NOTHING_TO_LOOK_IN
    }

    /** What came of looking, and the first page on which the words stand. */
    public record Looked(Found found, Optional<Integer> page) {}

    public static Looked look(List<ReportPage> pages, String quote, String page) {
        String wanted = squeezed(quote);
        if (wanted.isEmpty() || pages.stream().allMatch(p -> p.words().isBlank())) {
            return new Looked(Found.NOTHING_TO_LOOK_IN, Optional.empty());
        }
        List<Integer> on = pages.stream()
                .filter(p -> squeezed(p.words()).contains(wanted))
                .map(ReportPage::number)
                .toList();
        if (on.stream().anyMatch(number -> page.strip().equals(Integer.toString(number)))) {
            return new Looked(Found.THERE, Optional.of(on.getFirst()));
        }
        return on.isEmpty()
                ? new Looked(Found.NOWHERE, Optional.empty())
                : new Looked(Found.ELSEWHERE, Optional.of(on.getFirst()));
    }

    /** Without blanks, so that a word cut at a line's end is the same word. */
    private static String squeezed(String text) {
        return ReportMatch.plain(text).replace(" ", "");
    }
}
