package org.throughline.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OneTimeCodesTest {
    /** RFC 6238, appendix B: this secret, these moments, the last six digits of these codes. */
    private static final byte[] OF_THE_RFC = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @Test
    void codes_are_those_of_the_standard() {
        assertThat(OneTimeCodes.code(OF_THE_RFC, 59 / 30)).isEqualTo("287082");
        assertThat(OneTimeCodes.code(OF_THE_RFC, 1111111109L / 30)).isEqualTo("081804");
        assertThat(OneTimeCodes.code(OF_THE_RFC, 20000000000L / 30)).isEqualTo("353130");
    }

    @Test
    void the_key_as_text_is_base_32() {
        assertThat(OneTimeCodes.asText(OF_THE_RFC)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void a_code_counts_in_its_own_half_minute_and_in_those_beside_it_and_no_longer() {
        Instant now = Instant.ofEpochSecond(1111111109L);
        String code = OneTimeCodes.code(OF_THE_RFC, 1111111109L / 30);
        assertThat(OneTimeCodes.stepOf(OF_THE_RFC, " 081 804 ", now)).contains(1111111109L / 30);
        assertThat(OneTimeCodes.stepOf(OF_THE_RFC, code, now.plusSeconds(30))).isPresent();
        assertThat(OneTimeCodes.stepOf(OF_THE_RFC, code, now.minusSeconds(30))).isPresent();
        assertThat(OneTimeCodes.stepOf(OF_THE_RFC, code, now.plusSeconds(61))).isEmpty();
        assertThat(OneTimeCodes.stepOf(OF_THE_RFC, "", now)).isEmpty();
    }

    @Test
    void the_picture_is_a_whole_qr_code_with_its_quiet_edge() {
        QrPicture picture = QrPicture.of(OneTimeCodes.uri(OF_THE_RFC, "ngozi bello"));
        assertThat(picture.path())
                .startsWith("M4 4h1v1h-1z")
                .doesNotContain("M0 ")
                .doesNotContain("M3 ");
        assertThat(picture.size()).isGreaterThan(33);
    }
}
