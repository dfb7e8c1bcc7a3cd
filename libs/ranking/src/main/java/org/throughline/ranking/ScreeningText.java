package org.throughline.ranking;

import java.util.List;

/**
 * What the ranking reads of one reference.
 *
 * @param title empty where there is none
 * @param abstractText empty where there is none
 * @param keywords of authors or indexers, each a phrase; empty where there are none
 */
public record ScreeningText(String title, String abstractText, List<String> keywords) {
    public ScreeningText {
        keywords = List.copyOf(keywords);
    }
}
