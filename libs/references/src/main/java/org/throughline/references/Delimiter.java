package org.throughline.references;

import java.util.List;
import java.util.Optional;

/** What stands between the cells of a table of text: told by the row that names the columns. */
final class Delimiter {
    private static final char[] ALL = {',', '\t', ';', '|'};
    /** Databases print a search query and the like above the table; it has never been seen to take more lines. */
    private static final int LOOKED_AT = 25;

    private Delimiter() {}

    static Optional<Character> of(String head, Columns columns) {
        List<String> lines = head.lines().limit(LOOKED_AT).toList();
        for (String line : lines) {
            for (char delimiter : ALL) {
                if (columns.areNamedBy(Cells.of(line, delimiter))) {
                    return Optional.of(delimiter);
                }
            }
        }
        return Optional.empty();
    }
}
