package org.throughline.files;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The process that draws pages for the program: one file comes in with the pages wanted, and the pictures go out one after the
 * other, then 0, or why no more comes. It knows no database and no secret; whoever started it ends it.
 */
public final class PdfDrawingChild {
    /** The command by which this program starts itself again to draw. */
    public static final String COMMAND = "draw-pdf-pages";

    private PdfDrawingChild() {}

    /** Draws what one question asks for. */
    public static void serve(InputStream from, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to));
        byte[] bytes = in.readNBytes(in.readInt());
        int first = in.readInt();
        int last = first + in.readInt() - 1;
        ImageIO.setUseCache(false);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (int page = first; page <= Math.min(last, document.getNumberOfPages()); page++) {
                draw(document, page, out);
                out.flush();
            }
            out.writeInt(0);
        } catch (TooMuch _) {
            out.writeInt(-1 - PdfAnswer.Why.TOO_MUCH.ordinal());
        } catch (IOException | RuntimeException | StackOverflowError _) {
            out.writeInt(-1 - PdfAnswer.Why.BROKEN.ordinal());
        }
        out.flush();
    }

    private static final class TooMuch extends Exception {
        private static final long serialVersionUID = 1;
    }

    private static void draw(PDDocument document, int number, DataOutputStream out) throws IOException, TooMuch {
        PDPage page = document.getPage(number - 1);
        PDRectangle size = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        float across = Math.max(1, turned ? size.getHeight() : size.getWidth());
        float down = Math.max(1, turned ? size.getWidth() : size.getHeight());
        float scale = Math.min(PdfLimits.DOTS_ACROSS / across, PdfLimits.DOTS / down);
        PlacedWords words = PlacedWords.of(document, number, scale);
        BufferedImage image = new PDFRenderer(document).renderImage(number - 1, scale, ImageType.RGB);
        byte[] png = written(image, "png");
        byte[] jpeg = png.length > PdfLimits.LARGE_PICTURE ? written(image, "jpg") : png;
        boolean asJpeg = jpeg.length < png.length;
        byte[] picture = asJpeg ? jpeg : png;
        byte[] letters = words.letters().getBytes(StandardCharsets.UTF_8);
        if (picture.length > PdfLimits.PICTURE
                || words.boxes().size() > PdfLimits.BOXES
                || words.letters().length() > PdfLimits.CHARACTERS) {
            throw new TooMuch();
        }
        out.writeInt(number);
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
        out.writeBoolean(asJpeg);
        out.writeInt(picture.length);
        out.write(picture);
        out.writeInt(letters.length);
        out.write(letters);
        out.writeInt(words.boxes().size());
        for (PdfPicture.Box box : words.boxes()) {
            out.writeInt(box.letters());
            int x = Math.clamp(box.x(), 0, image.getWidth());
            int y = Math.clamp(box.y(), 0, image.getHeight());
            out.writeInt(x);
            out.writeInt(y);
            out.writeInt(Math.clamp(box.width(), 0, image.getWidth() - x));
            out.writeInt(Math.clamp(box.height(), 0, image.getHeight() - y));
        }
    }

    private static byte[] written(BufferedImage image, String as) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, as, bytes)) {
            throw new IOException("No writer for " + as);
        }
        return bytes.toByteArray();
    }
}
