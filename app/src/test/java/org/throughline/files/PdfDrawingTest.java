package org.throughline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.throughline.synthesis.TwinPdf;

/** Pages as pictures on which every word has its place; a bad file costs itself and nothing else. */
class PdfDrawingTest {
    private static final byte[] GOOD =
            TwinPdf.of(List.of(List.of("The first page."), List.of("The second one."), List.of("The third.")));

    @Test
    void pages_are_drawn_with_the_letters_that_are_read_and_ink_where_the_words_are_said_to_stand() throws IOException {
        PdfDrawn drawn = PdfDrawing.draw(GOOD, 2, 2);
        assertThat(drawn.stopped()).isEmpty();
        assertThat(drawn.pictures()).extracting(PdfPicture::number).containsExactly(2, 3);
        PdfPicture second = drawn.pictures().getFirst();
        assertThat(second.letters()).isEqualTo("Thesecondone.");
        assertThat(second.boxes()).extracting(PdfPicture.Box::letters).containsExactly(3, 6, 4);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(second.bytes()));
        assertThat(List.of(image.getWidth(), image.getHeight())).isEqualTo(List.of(second.width(), second.height()));
        assertThat(second.boxes()).allSatisfy(box -> assertThat(ink(image, box)).isGreaterThan(20));
        assertThat(ink(image, new PdfPicture.Box(1, 0, 0, image.getWidth(), image.getHeight())))
                .as("all ink stands in the boxes")
                .isEqualTo(
                        second.boxes().stream().mapToInt(box -> ink(image, box)).sum());
    }

    private static int ink(BufferedImage image, PdfPicture.Box box) {
        int ink = 0;
        for (int x = box.x(); x < box.x() + box.width(); x++) {
            for (int y = box.y(); y < box.y() + box.height(); y++) {
                ink += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return ink;
    }

    @Test
    void a_turned_page_with_a_cut_edge_has_its_words_where_one_sees_them() throws IOException {
        PdfPicture turned = PdfDrawing.draw(turned(), 1, 1).pictures().getFirst();
        assertThat(turned.width()).isGreaterThan(turned.height());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(turned.bytes()));
        assertThat(turned.letters()).isEqualTo("Turnedwords");
        assertThat(turned.boxes())
                .isNotEmpty()
                .allSatisfy(box -> assertThat(ink(image, box)).isGreaterThan(20));
        assertThat(ink(image, new PdfPicture.Box(1, 0, 0, image.getWidth(), image.getHeight())))
                .as("no ink elsewhere")
                .isLessThanOrEqualTo(
                        turned.boxes().stream().mapToInt(box -> ink(image, box)).sum());
    }

    private static byte[] turned() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setCropBox(new PDRectangle(50, 50, 400, 700));
            page.setRotation(90);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 14);
                content.newLineAtOffset(100, 400);
                content.showText("Turned words");
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_file_that_is_broken_endless_or_slow_is_not_drawn_and_the_next_is() throws IOException {
        assertThat(PdfDrawing.draw("MZ".getBytes(StandardCharsets.UTF_8), 1, 1).stopped())
                .contains(PdfAnswer.Why.NOT_A_PDF);
        assertThat(PdfDrawing.draw("%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8), 1, 1))
                .isEqualTo(new PdfDrawn(List.of(), Optional.of(PdfAnswer.Why.BROKEN)));
        assertThat(PdfDrawing.draw(PdfReadingTest.bomb(), 1, 1))
                .isEqualTo(new PdfDrawn(List.of(), Optional.of(PdfAnswer.Why.TOO_MUCH)));
        assertThat(PdfDrawing.draw(GOOD, 1, 1, Duration.ofNanos(1)).stopped()).contains(PdfAnswer.Why.TOO_LONG);
        assertThat(PdfDrawing.draw(GOOD, 3, 4).pictures()).hasSize(1);
    }

    @Test
    void a_page_as_large_as_a_wall_is_drawn_small() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage(new PDRectangle(14_400, 14_400)));
            document.addPage(new PDPage(new PDRectangle(3, 14_400)));
            document.save(out);
            assertThat(PdfDrawing.draw(out.toByteArray(), 1, 2).pictures())
                    .hasSize(2)
                    .allSatisfy(p -> assertThat(Math.max(p.width(), p.height())).isLessThanOrEqualTo(2_400));
        }
    }
}
