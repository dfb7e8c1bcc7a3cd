package org.throughline.govuk.gallery;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.throughline.govuk.grammar.Perspective;

/** Lanes with knots, drawn wide, as a timeline would be. */
record Drawing() implements Content {

    @Override
    public void writeTo(TemplateOutput page) {
        page.writeContent(
                "<svg width=\"900\" height=\"210\" viewBox=\"0 0 900 210\" role=\"img\" aria-label=\"Lanes\">");
        int y = 20;
        for (Perspective lane : Perspective.values()) {
            page.writeContent("<path d=\"M90 %d H890\" stroke=\"#cecece\"/>".formatted(y));
            page.writeContent("<text x=\"0\" y=\"%d\" font-size=\"15\">%s</text>".formatted(y + 5, lane.key()));
            for (int knot = 0; knot < 4; knot++) {
                page.writeContent("<path class=\"tl-lane--%s\" transform=\"translate(%d %d)\" d=\"%s\"/>"
                        .formatted(lane.key(), 120 + knot * 190 + lane.ordinal() * 13, y - 10, lane.shape()));
            }
            y += 28;
        }
        page.writeContent("</svg>");
    }
}
