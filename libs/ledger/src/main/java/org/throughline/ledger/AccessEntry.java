package org.throughline.ledger;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody looked at a page about one child: when, who, in which seat, why, at what. A page that names several children
 * makes one of these for each, which names no other child. Says which page was seen, never what stood on it.
 */
public record AccessEntry(Instant at, Who who, Seat seat, String purpose, String page, String child) {

    /** The person who looked: an opaque id, and the name as it is shown to the family. */
    public record Who(String id, String name) {}

    /** The capacity they acted in, as it was called on that day. */
    public record Seat(String id, String role, String agency) {}

    private static final String VERSION = "1";
    private static final List<String> KEYS =
            List.of("v", "at", "who", "name", "seat", "role", "agency", "purpose", "page", "child");

    /** Times are kept to the microsecond, as PostgreSQL does, so that a stored entry is the same when read again. */
    public AccessEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The one spelling of this entry that is hashed: key=value lines in fixed order, each ended by a newline. */
    public String canonical() {
        List<String> values = List.of(
                VERSION, at.toString(), who.id, who.name, seat.id, seat.role, seat.agency, purpose, page, child);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < KEYS.size(); i++) {
            text.append(KEYS.get(i))
                    .append('=')
                    .append(OneLine.write(values.get(i)))
                    .append('\n');
        }
        return text.toString();
    }

    /** Reads the canonical spelling back; another spelling is refused. */
    public static AccessEntry parse(String canonical) {
        String[] lines = canonical.split("\n", -1);
        if (lines.length != KEYS.size() + 1 || !lines[KEYS.size()].isEmpty()) {
            throw new IllegalArgumentException("Expected %d lines, found %d".formatted(KEYS.size(), lines.length - 1));
        }
        List<String> v = new ArrayList<>();
        for (int i = 0; i < KEYS.size(); i++) {
            String start = KEYS.get(i) + "=";
            if (!lines[i].startsWith(start)) {
                throw new IllegalArgumentException("Expected %s, found: %s".formatted(start, lines[i]));
            }
            v.add(OneLine.read(lines[i].substring(start.length())));
        }
        AccessEntry entry = new AccessEntry(
                instant(v.get(1)),
                new Who(v.get(2), v.get(3)),
                new Seat(v.get(4), v.get(5), v.get(6)),
                v.get(7),
                v.get(8),
                v.get(9));
        if (!entry.canonical().equals(canonical)) {
            throw new IllegalArgumentException("Not the canonical spelling of an entry");
        }
        return entry;
    }

    /** The time alone, for a verifier that reads millions. */
    static Instant timeOf(String canonical) {
        int from = canonical.indexOf("\nat=");
        int to = canonical.indexOf('\n', from + 1);
        if (from < 0 || to < 0) {
            throw new IllegalArgumentException("An entry without a time");
        }
        return instant(canonical.substring(from + 4, to));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Expected a time such as 2026-11-21T09:30:00Z, found: " + text, e);
        }
    }
}
