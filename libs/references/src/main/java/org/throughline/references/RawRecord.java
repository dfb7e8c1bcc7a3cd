package org.throughline.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.references.Problem.Kind;

/** One record while it is read: its lines as they stand and its fields in order. */
final class RawRecord {
    private final Found found;
    private final StringBuilder text = new StringBuilder();
    private final List<Field> fields = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private Optional<String> tag = Optional.empty();
    private long line;
    private int size;
    private boolean cut;

    RawRecord(Found found) {
        this.found = found;
    }

    /** Keeps a line of the file as raw text; the record begins on the first that is {@link #startsAt marked}. */
    void raw(String lineOfFile, long number) {
        if (text.length() + lineOfFile.length() <= found.limits().recordChars()) {
            text.append(lineOfFile).append('\n');
        } else {
            tooLong(number, lineOfFile);
        }
    }

    void startsAt(long number) {
        if (line == 0) {
            line = number;
        }
    }

    boolean hasStarted() {
        return line > 0;
    }

    /** Begins a new field, which further lines may continue. */
    void field(String name, String first) {
        endField();
        tag = Optional.of(name);
        continued(first);
    }

    boolean hasOpenField() {
        return tag.isPresent();
    }

    /** Adds to the field that is open. */
    void continued(String more) {
        if (size + more.length() <= found.limits().recordChars()) {
            value.append(more);
            size += more.length() + 8;
        } else {
            tooLong(line, more);
        }
    }

    void endField() {
        tag.ifPresent(name -> fields.add(new Field(name, value.toString().strip())));
        tag = Optional.empty();
        value.setLength(0);
    }

    void add(Field field) {
        fields.add(field);
    }

    boolean has(String name) {
        return tag.filter(name::equals).isPresent()
                || fields.stream().anyMatch(field -> field.tag().equals(name));
    }

    boolean isEmpty() {
        return fields.isEmpty() && tag.isEmpty();
    }

    List<Field> fields() {
        endField();
        return List.copyOf(fields);
    }

    /** The value of the first field of this name that has one. */
    String first(String name) {
        endField();
        return fields.stream()
                .filter(field -> field.tag().equals(name) && !field.value().isBlank())
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    String text() {
        return text.toString();
    }

    long line() {
        return Math.max(line, 1);
    }

    private void tooLong(long number, String what) {
        if (!cut) {
            found.problem(Math.max(number, 1), Kind.TOO_LONG, what);
        }
        cut = true;
    }
}
