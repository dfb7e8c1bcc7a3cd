package org.throughline.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The process that reads PDFs for the program: files come in one after the other, each as its length and its bytes, and for
 * each goes out how it went and the words of its pages. It knows no database and no secret; whoever started it ends it.
 */
public final class PdfChild {
    /** The command by which this program starts itself again to read. */
    public static final String COMMAND = "read-pdfs";

    private PdfChild() {}

    /** Reads until nothing more comes. */
    public static void serve(InputStream from, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to));
        while (true) {
            int length;
            try {
                length = in.readInt();
            } catch (EOFException _) {
                return;
            }
            write(read(in.readNBytes(length)), out);
            out.flush();
        }
    }

    private static void write(PdfAnswer answer, DataOutputStream out) throws IOException {
        switch (answer) {
            case PdfAnswer.Unread(PdfAnswer.Why why) -> out.writeInt(-1 - why.ordinal());
            case PdfAnswer.Read(List<String> pages) -> {
                out.writeInt(pages.size());
                for (String page : pages) {
                    byte[] words = page.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(words.length);
                    out.write(words);
                }
            }
        }
    }

    /** What the child wrote about one file. A process that ends for want of memory says so in words of its own, not in ours. */
    static PdfAnswer answer(DataInputStream in) throws IOException {
        int pages = in.readInt();
        if (pages < 0 && pages >= -PdfAnswer.Why.values().length) {
            return new PdfAnswer.Unread(PdfAnswer.Why.values()[-1 - pages]);
        }
        within(pages, PdfLimits.PAGES);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            int length = in.readInt();
            within(length, 4 * PdfLimits.CHARACTERS);
            all.add(new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }
        return new PdfAnswer.Read(all);
    }

    private static void within(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException("The reading process said " + number + ", at most " + most + " was expected");
        }
    }

    private static PdfAnswer read(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > PdfLimits.PAGES) {
                return new PdfAnswer.Unread(PdfAnswer.Why.TOO_MANY_PAGES);
            }
            return pages == 0 ? new PdfAnswer.Unread(PdfAnswer.Why.BROKEN) : words(document, pages);
        } catch (InvalidPasswordException _) {
            return new PdfAnswer.Unread(PdfAnswer.Why.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError _) {
            return new PdfAnswer.Unread(PdfAnswer.Why.BROKEN);
        }
    }

    private static PdfAnswer words(PDDocument document, int pages) throws IOException {
        List<String> all = new ArrayList<>();
        int characters = 0;
        for (int page = 1; page <= pages; page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String words = stripper.getText(document).replace("\u0000", "").strip();
            characters += words.length();
            if (characters > PdfLimits.CHARACTERS) {
                return new PdfAnswer.Unread(PdfAnswer.Why.TOO_MUCH);
            }
            all.add(words);
        }
        return new PdfAnswer.Read(all);
    }
}
