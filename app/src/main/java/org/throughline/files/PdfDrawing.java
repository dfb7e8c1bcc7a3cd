package org.throughline.files;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Draws pages of a PDF in a process with little memory, which is ended when they take too long or too much. What was drawn
 * until then is kept.
 */
public final class PdfDrawing {
    private PdfDrawing() {}

    /**
     * Draws pages.
     *
     * @param bytes of a PDF that could be read
     * @param first the first page, from 1
     * @param most how many at most
     */
    public static PdfDrawn draw(byte[] bytes, int first, int most) {
        return draw(bytes, first, most, PdfLimits.DRAWING);
    }

    static PdfDrawn draw(byte[] bytes, int first, int most, Duration byProcessor) {
        if (!PdfReading.beginsAsPdf(bytes) || bytes.length > PdfLimits.BYTES) {
            return new PdfDrawn(List.of(), Optional.of(PdfAnswer.Why.NOT_A_PDF));
        }
        List<PdfPicture> pictures = Collections.synchronizedList(new ArrayList<>());
        try (PdfProcess process = new PdfProcess(PdfDrawingChild.COMMAND, byProcessor)) {
            Optional<PdfAnswer.Why> stopped = process.ask(
                    PdfLimits.DRAWING_BY_THE_CLOCK.toNanos(),
                    out -> {
                        out.writeInt(bytes.length);
                        out.write(bytes);
                        out.writeInt(first);
                        out.writeInt(Math.min(most, PdfLimits.DRAWN_AT_ONCE));
                    },
                    in -> hear(in, pictures),
                    Optional::of);
            synchronized (pictures) {
                return new PdfDrawn(pictures, stopped);
            }
        }
    }

    /** Page after page, until the process says that no more comes, and why. */
    private static Optional<PdfAnswer.Why> hear(DataInputStream in, List<PdfPicture> pictures) throws IOException {
        while (true) {
            int number = in.readInt();
            if (number == 0) {
                return Optional.empty();
            }
            if (number < 0 && number >= -PdfAnswer.Why.values().length) {
                return Optional.of(PdfAnswer.Why.values()[-1 - number]);
            }
            pictures.add(picture(number, in));
        }
    }

    private static PdfPicture picture(int number, DataInputStream in) throws IOException {
        within(number, PdfLimits.PAGES);
        int width = within(in.readInt(), PdfLimits.DOTS);
        int height = within(in.readInt(), PdfLimits.DOTS);
        String contentType = in.readBoolean() ? "image/jpeg" : "image/png";
        byte[] bytes = all(in, within(in.readInt(), PdfLimits.PICTURE));
        String letters = new String(all(in, within(in.readInt(), 4 * PdfLimits.CHARACTERS)), StandardCharsets.UTF_8);
        int many = within(in.readInt(), PdfLimits.BOXES);
        List<PdfPicture.Box> boxes = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            boxes.add(new PdfPicture.Box(
                    within(in.readInt(), PdfLimits.CHARACTERS),
                    within(in.readInt(), width),
                    within(in.readInt(), height),
                    within(in.readInt(), width),
                    within(in.readInt(), height)));
        }
        return new PdfPicture(number, width, height, contentType, bytes, letters, boxes);
    }

    private static byte[] all(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The drawing process ended within a page");
        }
        return bytes;
    }

    private static int within(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException("The drawing process said " + number + ", at most " + most + " was expected");
        }
        return number;
    }
}
