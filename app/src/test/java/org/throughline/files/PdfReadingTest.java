package org.throughline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.throughline.synthesis.TwinPdf;

/** A bad file is told by what it is, costs itself and nothing else, and the next one is read. */
class PdfReadingTest {
    private static final byte[] GOOD = TwinPdf.of(List.of(List.of("The first page."), List.of("The second one.")));

    @Test
    void words_are_read_page_by_page() {
        try (PdfReading reading = new PdfReading()) {
            assertThat(reading.read(GOOD)).isEqualTo(new PdfAnswer.Read(List.of("The first page.", "The second one.")));
        }
    }

    @Test
    void what_is_no_pdf_is_told_by_what_it_begins_with() {
        try (PdfReading reading = new PdfReading()) {
            assertThat(reading.read("MZ a program called report.pdf".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(new PdfAnswer.Unread(PdfAnswer.Why.NOT_A_PDF));
            assertThat(reading.read(new byte[0])).isEqualTo(new PdfAnswer.Unread(PdfAnswer.Why.NOT_A_PDF));
            byte[] large = Arrays.copyOf(GOOD, PdfLimits.BYTES + 1);
            assertThat(reading.read(large)).isEqualTo(new PdfAnswer.Unread(PdfAnswer.Why.TOO_LARGE));
        }
    }

    @Test
    void a_locked_a_broken_and_an_endless_file_are_refused_and_the_next_is_read() throws IOException {
        try (PdfReading reading = new PdfReading()) {
            assertThat(reading.read(locked())).isEqualTo(new PdfAnswer.Unread(PdfAnswer.Why.LOCKED));
            assertThat(reading.read("%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(new PdfAnswer.Unread(PdfAnswer.Why.BROKEN));
            assertThat(reading.read(pages(PdfLimits.PAGES + 1)))
                    .isEqualTo(new PdfAnswer.Unread(PdfAnswer.Why.TOO_MANY_PAGES));
            assertThat(reading.read(GOOD)).isInstanceOf(PdfAnswer.Read.class);
        }
    }

    @Test
    void a_file_that_unpacks_beyond_the_memory_is_refused_and_the_next_is_read() throws IOException {
        byte[] bomb = bomb();
        assertThat(bomb.length).isLessThan(PdfLimits.BYTES / 10);
        try (PdfReading reading = new PdfReading()) {
            assertThat(reading.read(bomb)).isEqualTo(new PdfAnswer.Unread(PdfAnswer.Why.TOO_MUCH));
            assertThat(reading.read(GOOD)).isInstanceOf(PdfAnswer.Read.class);
        }
    }

    @Test
    void a_file_that_takes_longer_than_it_may_is_left_and_the_next_is_read() {
        try (PdfReading hurried = new PdfReading(Duration.ofNanos(1))) {
            assertThat(hurried.read(GOOD)).isEqualTo(new PdfAnswer.Unread(PdfAnswer.Why.TOO_LONG));
        }
        try (PdfReading reading = new PdfReading()) {
            assertThat(reading.read(GOOD)).isInstanceOf(PdfAnswer.Read.class);
        }
    }

    @Test
    void bytes_changed_at_random_are_answered_and_the_process_lives_on() {
        Random random = new Random(11);
        try (PdfReading reading = new PdfReading()) {
            for (int i = 0; i < 60; i++) {
                byte[] changed = GOOD.clone();
                for (int j = 0; j < 12; j++) {
                    changed[5 + random.nextInt(changed.length - 5)] = (byte) random.nextInt(256);
                }
                assertThat(reading.read(changed)).isNotNull();
            }
            assertThat(reading.read(GOOD)).isInstanceOf(PdfAnswer.Read.class);
        }
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] pages(int number) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < number; i++) {
                document.addPage(new PDPage());
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A page whose content is one word of a gigabyte, packed. */
    static byte[] bomb() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document);
            COSStream cos = stream.getCOSObject();
            cos.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            try (var content = new DeflaterOutputStream(cos.createRawOutputStream())) {
                byte[] megabyte = new byte[1024 * 1024];
                Arrays.fill(megabyte, (byte) 'a');
                content.write("BT (".getBytes(StandardCharsets.US_ASCII));
                for (int i = 0; i < 1024; i++) {
                    content.write(megabyte);
                }
            }
            page.setContents(stream);
            document.save(out);
            return out.toByteArray();
        }
    }
}
