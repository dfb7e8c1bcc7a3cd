package org.throughline.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.web.WebWords;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "P@ssw0rdP@ssw0rd",
                "password2026!!",
                "qwertyuiopas",
                "123456789012",
                "abcdefghijkl",
                "aaaaaaaaaaaaa",
                "abcabcabcabc",
                "Specialneeds1",
                "ngozi.bello1"
            })
    void what_many_people_choose_will_not_do(String password) {
        assertThat(PasswordRules.against(password, "ngozi.bello")).contains(WebWords.PASSWORD_TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kettle violet harbour",
                "all small letters and spaces",
                "тридцать три коровы",
                "بچے کی کتاب میز پر",
                "Tr0ub4dor&3-and-more"
            })
    void anything_long_and_uncommon_will_do_whatever_its_letters(String password) {
        assertThat(PasswordRules.against(password, "ngozi")).isEmpty();
    }

    @Test
    void length_is_counted_in_letters_as_people_count() {
        assertThat(PasswordRules.against("kettlevio", "n")).contains(WebWords.PASSWORD_TOO_SHORT);
        assertThat(PasswordRules.against("🐘🦒🐪🐫🦙🐏🐑🐐🦌🐕", "n")).contains(WebWords.PASSWORD_TOO_SHORT);
        assertThat(PasswordRules.against("🐘🦒🐪🐫🦙🐏🐑🐐🦌🐕🐩🦮", "n")).isEmpty();
    }

    @Test
    void every_letter_of_a_long_password_counts() {
        Passwords passwords = new Passwords();
        String long90 = "kettle violet harbour ".repeat(4) + "end";
        String hash = passwords.hash(long90);
        assertThat(passwords.matches(long90, Optional.of(hash))).isTrue();
        assertThat(passwords.matches(long90 + "s", Optional.of(hash))).isFalse();
        assertThat(passwords.matches("nobody", Optional.empty())).isFalse();
    }
}
