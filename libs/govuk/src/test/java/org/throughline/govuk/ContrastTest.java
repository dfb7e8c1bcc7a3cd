package org.throughline.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.govuk.grammar.Perspective;

/** The colours of the style sheet can be told from the paper: shapes at 3:1, words at 4.5:1 (WCAG 2.2, 1.4.11 and 1.4.3). */
class ContrastTest {

    private static final Map<String, String> COLOURS = colours();

    @ParameterizedTest
    @EnumSource(Perspective.class)
    void each_perspective_stands_out_as_a_shape_and_reads_as_words(Perspective perspective) {
        assertThat(contrast("tl-" + perspective.key(), "tl-paper")).isGreaterThanOrEqualTo(3);
        assertThat(contrast("tl-" + perspective.key() + "-ink", "tl-paper")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast("tl-" + perspective.key() + "-ink", "tl-wash")).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tl-ink", "tl-quiet", "tl-accent", "tl-accent-deep", "govuk-link-visited-colour"})
    void words_read_on_paper_and_on_the_wash(String colour) {
        assertThat(contrast(colour, "tl-paper")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colour, "tl-wash")).isGreaterThanOrEqualTo(4.5);
    }

    private static Map<String, String> colours() {
        Map<String, String> found = new HashMap<>();
        try {
            var css = Files.readString(Path.of("../../app/src/main/resources/static/assets/throughline.css"));
            var variable = Pattern.compile("--([a-z-]+): #([0-9a-f]{3,6});").matcher(css);
            while (variable.find()) {
                found.put(variable.group(1), variable.group(2));
            }
        } catch (IOException unreadable) {
            throw new AssertionError("Expected to read the style sheet", unreadable);
        }
        return found;
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String name) {
        var hex = COLOURS.getOrDefault(name, "");
        assertThat(hex).as("the colour --%s in throughline.css", name).isNotEmpty();
        var six = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
        return 0.2126 * channel(six, 0) + 0.7152 * channel(six, 2) + 0.0722 * channel(six, 4);
    }

    private static double channel(String hex, int from) {
        double value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
