package org.throughline.files;

import java.util.List;
import java.util.Optional;

/**
 * What came of drawing pages.
 *
 * @param pictures the pages that were drawn, in order
 * @param stopped why the next one was not; empty when all were drawn that are there
 */
public record PdfDrawn(List<PdfPicture> pictures, Optional<PdfAnswer.Why> stopped) {
    public PdfDrawn {
        pictures = List.copyOf(pictures);
    }
}
