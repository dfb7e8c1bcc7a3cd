package org.throughline.references;

import java.util.List;
import java.util.Optional;

/**
 * Where a reference came from, complete enough to build the record again.
 *
 * @param file the file's name without folders
 * @param index the how-manieth record of its file, from 1
 * @param line the line of the file on which the record begins, from 1
 * @param database the database or program that the record names, such as {@code Embase}
 * @param fields every field in the order of the source, those we understand and those we do not
 * @param raw the record's text as it stood in the file, with any lines before it that belong to no record
 */
public record Source(
        String file, Format format, int index, long line, Optional<String> database, List<Field> fields, String raw) {

    /** For a reference that came from no file. */
    public static final Source NONE = new Source("", Format.UNKNOWN, 0, 0, Optional.empty(), List.of(), "");

    public Source {
        fields = List.copyOf(fields);
    }

    /** Every value of one field, in order. */
    public List<String> values(String tag) {
        return fields.stream()
                .filter(field -> field.tag().equals(tag))
                .map(Field::value)
                .toList();
    }
}
