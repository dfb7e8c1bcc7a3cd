package org.throughline.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which column of a table holds what: by the columns' names, and by what a person said of some of them. */
public final class Columns {
    /** Told by the names alone. */
    public static final Columns BY_NAME = new Columns(Map.of());

    private static final Map<String, Column> KNOWN = known();

    private final Map<String, Column> said;

    private Columns(Map<String, Column> said) {
        this.said = Map.copyOf(said);
    }

    /** The same, with one column as a person says; case, blanks and signs of its name do not matter. */
    public Columns with(String header, Column holds) {
        Map<String, Column> more = new HashMap<>(said);
        more.put(plain(header), holds);
        return new Columns(more);
    }

    Optional<Column> of(String header) {
        String name = plain(header);
        return Optional.ofNullable(said.get(name)).or(() -> Optional.ofNullable(KNOWN.get(name)));
    }

    /** Whether a row of cells names the columns of a table of references: a title and another, or four that we know. */
    boolean areNamedBy(List<String> cells) {
        List<Column> found = new ArrayList<>();
        for (String cell : cells) {
            of(cell).filter(column -> !found.contains(column)).ifPresent(found::add);
        }
        return (found.contains(Column.TITLE) && found.size() >= 2) || found.size() >= 4;
    }

    private static String plain(String header) {
        String name = header.length() > 200 ? header.substring(0, 200) : header;
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Map<String, Column> known() {
        Map<String, Column> names = new HashMap<>();
        for (Column column : Column.values()) {
            column.names().forEach(name -> names.put(name, column));
        }
        return Map.copyOf(names);
    }
}
