package org.throughline.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of one page in the order in which {@link PdfChild} reads them, each with where it stands on the picture. */
final class PlacedWords extends PDFTextStripper {
    /** How far letters reach above and below the line they stand on, in parts of their size. */
    private static final float ABOVE = 0.8f;

    private static final float BELOW = 0.25f;

    private final float scale;
    private final int turned;
    private final StringBuilder letters = new StringBuilder();
    private final List<PdfPicture.Box> boxes = new ArrayList<>();

    private PlacedWords(float scale, int turned) {
        this.scale = scale;
        this.turned = turned;
    }

    /** @param scale how many dots of the picture are one point of the page */
    static PlacedWords of(PDDocument document, int page, float scale) throws IOException {
        PlacedWords words = new PlacedWords(scale, document.getPage(page - 1).getRotation());
        words.setStartPage(page);
        words.setEndPage(page);
        words.getText(document);
        return words;
    }

    String letters() {
        return letters.toString();
    }

    List<PdfPicture.Box> boxes() {
        return boxes;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        super.writeString(text, positions);
        int at = 0;
        while (at < text.length()) {
            while (at < text.length() && !PdfPicture.seen(text.charAt(at))) {
                at++;
            }
            int from = at;
            while (at < text.length() && PdfPicture.seen(text.charAt(at))) {
                at++;
            }
            if (from < at && !positions.isEmpty()) {
                letters.append(text, from, at);
                boxes.add(box(at - from, part(positions, from, at, text.length())));
            }
        }
    }

    /** The positions of some of the letters; where one sign is several letters, by their share. */
    private static List<TextPosition> part(List<TextPosition> positions, int from, int to, int of) {
        int first = (int) ((long) from * positions.size() / of);
        int last = (int) ((long) (to - 1) * positions.size() / of);
        return positions.subList(first, last + 1);
    }

    private PdfPicture.Box box(int letters, List<TextPosition> positions) {
        Area all = positions.stream().map(this::area).reduce(Area::with).orElseThrow();
        return new PdfPicture.Box(
                letters,
                Math.round(all.left() * scale),
                Math.round(all.top() * scale),
                Math.round((all.right() - all.left()) * scale),
                Math.round((all.bottom() - all.top()) * scale));
    }

    /** A part of the page as one sees it, in points from its upper left corner. */
    private record Area(float left, float top, float right, float bottom) {
        Area with(Area other) {
            return new Area(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }
    }

    /** Where one letter stands: from its place on, as the words run on the page that may itself be turned. */
    private Area area(TextPosition one) {
        float x = one.getX();
        float y = one.getY();
        float along = one.getWidthDirAdj();
        float size = Math.max(one.getFontSizeInPt(), one.getHeightDir());
        float above = size * ABOVE;
        float below = size * BELOW;
        return switch (Math.floorMod(turned - Math.round(one.getDir()), 360)) {
            case 90 -> new Area(x - below, y, x + above, y + along);
            case 180 -> new Area(x - along, y - below, x, y + above);
            case 270 -> new Area(x - above, y - along, x + below, y);
            default -> new Area(x, y - above, x + along, y + below);
        };
    }
}
