package org.throughline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.people.Identifier.Kind.NHS_NUMBER;
import static org.throughline.people.Identifier.Kind.ULN;
import static org.throughline.people.Identifier.Kind.UPN;
import static org.throughline.people.Identifier.Trouble.CHECK;
import static org.throughline.people.Identifier.Trouble.LENGTH;
import static org.throughline.people.Identifier.Trouble.SIGNS;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NumbersTest {
    /** Example: the documentation of python-stdnum (gb.upn). A school system’s guide to census error 1510 has a sum wrong by one. */
    @Test
    void a_upn_is_known_by_its_first_letter() {
        assertThat(Identifier.trouble(UPN, "B801200005001")).isEmpty();
        assertThat(Identifier.trouble(UPN, "P207000016049")).isEmpty();
        assertThat(Identifier.trouble(UPN, "A801200005001")).contains(CHECK);
        assertThat(Identifier.trouble(UPN, "Q207000016049")).contains(CHECK);
    }

    @Test
    void a_temporary_upn_ends_in_a_letter_that_counts() {
        String digits = "80120000500";
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        char withA = "ABCDEFGHJKLMNPQRTUVWXYZ".charAt(sum % 23); // A is worth nothing
        assertThat(Identifier.trouble(UPN, withA + digits + "A")).isEmpty();
        assertThat(new Upn(withA + digits + "A").temporary()).isTrue();
        assertThat(Identifier.trouble(UPN, withA + digits + "B")).contains(CHECK);
        assertThat(Identifier.trouble(UPN, withA + digits + "O")).contains(SIGNS);
    }

    /** Example: 943 476 5919 of the NHS Data Model and Dictionary; 999-numbers are NHS test numbers. */
    @Test
    void an_nhs_number_is_known_by_its_last_digit() {
        assertThat(Identifier.trouble(NHS_NUMBER, "943 476 5919")).isEmpty();
        assertThat(Identifier.trouble(NHS_NUMBER, "9990000018")).isEmpty();
        assertThat(Identifier.trouble(NHS_NUMBER, "943-476-5918")).contains(CHECK);
        assertThat(Identifier.trouble(NHS_NUMBER, "4444444444")).contains(CHECK);
        assertThat(Identifier.trouble(NHS_NUMBER, "94347659")).contains(LENGTH);
        assertThat(Identifier.trouble(NHS_NUMBER, "94347659l9")).contains(SIGNS);
    }

    /** Example: the README of a ULN library (accuser/uln). */
    @Test
    void a_uln_is_known_by_its_last_digit() {
        assertThat(Identifier.trouble(ULN, "0000000042")).isEmpty();
        assertThat(Identifier.trouble(ULN, "0000000043")).contains(CHECK);
        assertThat(Identifier.trouble(ULN, "0000000000")).contains(CHECK);
        assertThat(Identifier.trouble(ULN, "000000004")).contains(LENGTH);
    }

    @Test
    void one_wrong_digit_of_a_number_is_always_noticed() {
        Random random = new Random(20261121);
        for (int i = 0; i < 2_000; i++) {
            String good = goodNhsNumber(random);
            int at = random.nextInt(10);
            char other = (char) ('0' + (good.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
            String bad = good.substring(0, at) + other + good.substring(at + 1);
            assertThat(Identifier.trouble(NHS_NUMBER, bad))
                    .as("%s made of %s", bad, good)
                    .isPresent();
        }
    }

    @Test
    void digits_of_other_scripts_are_not_digits_here() {
        assertThat(Identifier.trouble(NHS_NUMBER, "٩٤٣٤٧٦٥٩١٩")).contains(SIGNS);
    }

    @Test
    void a_value_whose_check_does_not_fit_cannot_be_made() {
        assertThatThrownBy(() -> new NhsNumber("9434765918")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Upn("A801200005001")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Uln("0000000043")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String goodNhsNumber(Random random) {
        while (true) {
            String number = String.format("%010d", random.nextLong(10_000_000_000L));
            if (Identifier.trouble(NHS_NUMBER, number).isEmpty()) {
                return number;
            }
        }
    }
}
