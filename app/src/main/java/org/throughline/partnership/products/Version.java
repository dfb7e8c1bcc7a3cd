package org.throughline.partnership.products;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.groups.Protocol;

/**
 * One version of a product. It is changed until it is published, and never after.
 *
 * @param words the text; of a data set, how it was made and what it does not show
 * @param training of a training pack
 * @param table of a data set, once a file has been read
 */
public record Version(
        UUID id,
        UUID product,
        int number,
        String words,
        Optional<Training> training,
        Optional<Table> table,
        List<DataColumn> columns,
        List<Section> sections,
        List<Kept> files,
        Optional<Published> published,
        List<Protocol.Adoption> adoptions,
        List<Protocol.Look> looks) {

    /** Whom a training pack is for, how long it takes, how it was tried and what came of it. */
    public record Training(String role, int minutes, String tried) {}

    /** The file of a data set: its name, and how many rows stand in it. */
    public record Table(String filename, int rows) {}

    /** A part of a training pack. */
    public record Section(int number, String title, String words, int minutes) {}

    /** A file that belongs to it. */
    public record Kept(UUID id, String filename, int bytes) {}

    /** What was said when it was published. */
    public record Published(String changed, String licence, LocalDate on, LocalDate nextLookOn) {}

    public boolean isPublished() {
        return published.isPresent();
    }

    /** The day on which it is looked at next. */
    public Optional<LocalDate> nextLook() {
        return looks.isEmpty()
                ? published.map(Published::nextLookOn)
                : Optional.of(looks.getLast().nextLookOn());
    }

    public boolean lookDueOn(LocalDate day) {
        return nextLook().filter(on -> !on.isAfter(day)).isPresent();
    }

    public Optional<Protocol.Adoption> by(UUID place) {
        return adoptions.stream().filter(a -> a.place().equals(place)).findFirst();
    }

    /** A protocol as a group published it. */
    static Version of(Protocol p) {
        return new Version(
                p.id(),
                p.group(),
                p.number(),
                p.words(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(new Published(p.changed(), p.licence(), p.publishedOn(), p.nextLookOn())),
                p.adoptions(),
                p.looks());
    }
}
