package org.throughline.evidence;

import org.throughline.pages.DrawnPicture;

/** A flow's drawing as a PNG. */
public final class PrismaPicture {
    private PrismaPicture() {}

    public static byte[] png(PrismaFlow flow) {
        return DrawnPicture.png(PrismaDrawing.svg(flow));
    }
}
