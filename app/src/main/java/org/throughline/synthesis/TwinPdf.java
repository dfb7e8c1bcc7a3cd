package org.throughline.synthesis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The PDF of an invented report: what its first page says of it, and some words on each page. Nothing in it is anybody's work. */
public final class TwinPdf {
    private static final int LETTERS = 84;
    private static final float SIZE = 11;
    private static final float LINE = 15;
    private static final float MARGIN = 60;

    private TwinPdf() {}

    /**
     * Makes it.
     *
     * @param pages the paragraphs of each page, in letters of the Latin alphabet
     */
    public static byte[] of(List<List<String>> pages) {
        PDFont font = new PDType1Font(FontName.HELVETICA);
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.setDocumentId(1L); // the same words make the same bytes
            for (List<String> paragraphs : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, SIZE);
                    content.setLeading(LINE);
                    content.newLineAtOffset(MARGIN, page.getMediaBox().getHeight() - MARGIN);
                    for (String paragraph : paragraphs) {
                        write(content, paragraph);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDPageContentStream content, String paragraph) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            if (line.length() + word.length() > LETTERS) {
                content.showText(line.toString());
                content.newLine();
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        content.showText(line.toString());
        content.newLine();
    }
}
