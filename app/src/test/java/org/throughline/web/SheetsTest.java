package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page has every style sheet: a name that two of them give to different things makes one look like the other. */
class SheetsTest {
    private static final Path ASSETS = Path.of("src/main/resources/static/assets");
    private static final Pattern OWN_RULE = Pattern.compile("(?m)^\\.(tl-[a-z]+(?:-[a-z]+)*) \\{$");

    @Test
    void no_name_of_ours_is_given_in_two_style_sheets() throws IOException {
        Map<String, TreeSet<String>> sheetsOf = new TreeMap<>();
        for (Path sheet : sheets()) {
            Matcher rule = OWN_RULE.matcher(Files.readString(sheet));
            while (rule.find()) {
                sheetsOf.computeIfAbsent(rule.group(1), _ -> new TreeSet<>())
                        .add(sheet.getFileName().toString());
            }
        }
        assertThat(sheetsOf).hasSizeGreaterThan(50);
        assertThat(sheetsOf.entrySet())
                .filteredOn(entry -> entry.getValue().size() > 1)
                .isEmpty();
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> all = Files.list(ASSETS)) {
            return all.filter(file -> file.getFileName().toString().matches("throughline.*\\.css"))
                    .toList();
        }
    }
}
