package org.throughline.pages;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** A drawing as a PNG on white, twice as large as on the page, for a paper or a slide. */
public final class DrawnPicture {
    private static final int LARGER = 2;
    /** Java knows its own name for a face without serifs; of a list that it has none of, serifs would come. */
    private static final Pattern FACE = Pattern.compile("font-family=\"[^\"]*\"");

    private DrawnPicture() {}

    /** @param svg a drawing of ours, whole */
    public static byte[] png(String svg) {
        @Nullable
        SVGDocument drawing = new SVGLoader()
                .load(
                        new ByteArrayInputStream(FACE.matcher(svg)
                                .replaceAll("font-family=\"SansSerif\"")
                                .getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        if (drawing == null) {
            throw new IllegalStateException("A drawing of ours could not be read again: " + svg);
        }
        BufferedImage image = new BufferedImage(
                Math.round(drawing.size().width * LARGER),
                Math.round(drawing.size().height * LARGER),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, image.getWidth(), image.getHeight());
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paper.scale(LARGER, LARGER);
        drawing.render(null, paper);
        paper.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
