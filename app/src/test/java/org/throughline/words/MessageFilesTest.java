package org.throughline.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keys and message files are held together: no key without a sentence, no sentence without a key. */
class MessageFilesTest {
    private static final Set<String> NEVER =
            Set.of("submit", "invalid", "breach", "stakeholder", "service user", "client");

    @Test
    void every_key_has_a_sentence_and_every_sentence_a_key() {
        for (Class<?> module : modules()) {
            WordKey[] keys = (WordKey[]) module.getEnumConstants();
            Set<String> wanted = Arrays.stream(keys).map(WordKey::key).collect(Collectors.toSet());
            assertThat(Words.file(keys[0].module()).stringPropertyNames())
                    .as("words/" + keys[0].module() + ".properties")
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void no_sentence_uses_a_word_that_families_have_had_enough_of() {
        for (Class<?> module : modules()) {
            WordKey first = (WordKey) module.getEnumConstants()[0];
            Words.file(first.module())
                    .forEach((key, sentence) -> assertThat(sentence.toString().toLowerCase(java.util.Locale.UK))
                            .as(first.module() + ": " + key)
                            .doesNotContain(NEVER));
        }
    }

    @Test
    void the_made_up_language_reaches_every_sentence() {
        for (Class<?> module : modules()) {
            for (Object key : module.getEnumConstants()) {
                String plain = ((WordKey) key).say(1, 2, 3, 4, 5, 6);
                String accented = Words.in(Words.PSEUDO, () -> ((WordKey) key).say(1, 2, 3, 4, 5, 6));
                assertThat(accented).startsWith("[").isNotEqualTo(plain);
            }
        }
    }

    private static List<Class<?>> modules() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.throughline").stream()
                        .filter(c -> c.isEnum() && c.isAssignableTo(WordKey.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
