package org.throughline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A drawing becomes a picture in the same face on every machine, without serifs. */
class DrawnPictureTest {
    @Test
    void a_face_that_a_machine_does_not_have_becomes_one_without_serifs() {
        assertThat(DrawnPicture.png(drawn("'No Such Face Anywhere', 'Nor This', sans-serif")))
                .isEqualTo(DrawnPicture.png(drawn("SansSerif")))
                .isNotEqualTo(DrawnPicture.png(drawn("SansSerif").replace("Illness", "Wellness")));
    }

    private static String drawn(String face) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 40\" width=\"200\" height=\"40\" font-family=\""
                + face + "\" font-size=\"15\"><text x=\"4\" y=\"24\">Illness, 12 of 40</text></svg>";
    }
}
