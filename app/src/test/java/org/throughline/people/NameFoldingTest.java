package org.throughline.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameFoldingTest {
    private static List<String> words(String name) {
        return NameFolding.of(name).stream().map(NameFolding.Folded::word).toList();
    }

    private static String sound(String name) {
        return NameFolding.of(name).getFirst().sound();
    }

    @Test
    void marks_capitals_hyphens_and_apostrophes_make_no_difference() {
        assertThat(words("Zoë O’Brien-Łukasik")).containsExactly("zoe", "obrien", "lukasik");
        assertThat(words("SØREN d'Ángelo")).containsExactly("soren", "dangelo");
        assertThat(words("  Mary   Mary ")).containsExactly("mary");
    }

    @Test
    void spellings_of_one_name_sound_alike() {
        for (List<String> alike : List.of(
                List.of("Mohammed", "Muhammad", "Mohamed", "Muhammed", "Mohammad", "محمد"),
                List.of("Fatima", "Fatimah", "Fatma", "فاطمہ"),
                List.of("Ayesha", "Aisha", "Aysha", "Aisha"),
                List.of("Zainab", "Zaynab", "Zeinab", "زینب"),
                List.of("Yusuf", "Youssef", "Yousuf", "یوسف"),
                List.of("Khan", "Kahn", "خان"),
                List.of("Sara", "Sarah", "Zara"),
                List.of("Philip", "Filip", "Phillip"),
                List.of("Catherine", "Katherine", "Katharine"),
                List.of("Oleksandr", "Олександр"),
                List.of("Kowalski", "Kowalsky"))) {
            assertThat(alike.stream().map(NameFoldingTest::sound).distinct())
                    .as(alike.toString())
                    .hasSize(1);
        }
    }

    @Test
    void names_that_are_others_do_not_sound_alike() {
        assertThat(List.of("Amara", "Ngozi", "Daniel", "Helen", "Idris", "Freya").stream()
                        .map(NameFoldingTest::sound))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatever_is_typed_gives_a_few_short_plain_words() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String typed = random.ints(random.nextInt(60), 0, 0x2FFFF)
                    .filter(c -> c < 0xD800 || c > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(NameFolding.of(typed)).hasSizeLessThanOrEqualTo(8).allSatisfy(folded -> {
                assertThat(folded.word()).matches("[a-z0-9]{1,40}");
                assertThat(folded.sound()).matches("[a-z0-9]{0,41}");
            });
        }
    }
}
