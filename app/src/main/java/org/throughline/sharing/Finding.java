package org.throughline.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.throughline.people.ChildId;
import org.throughline.people.Identifier;
import org.throughline.people.NameFolding;
import org.throughline.people.PersonId;

/**
 * Finding a child among those whom the viewer may see today, and nobody else: another child with the same name changes
 * neither what is found nor how many. The list that comes of it leaves its line in the access log.
 */
@Service
public class Finding {
    /** A list is never longer. */
    public static final int MOST = 20;

    private final Acting acting;
    private final Records records;
    private final LookUpStore store;

    Finding(Acting acting, Records records, LookUpStore store) {
        this.acting = acting;
        this.records = records;
        this.store = store;
    }

    /** A child, and the record of theirs by which they were found. */
    public record Found(ChildId child, PersonId record) {}

    /** What somebody looks a number up for. The family reads it in its log. */
    public enum Why {
        LETTER,
        MOVED,
        SAME_CHILD,
        SAFETY
    }

    /** @param more whether there are others as near, which are not shown */
    public record Nearest(List<Found> children, boolean more) {}

    /**
     * The nearest by name, at most {@link #MOST}: forgiving of spelling, script and former names; short names by how
     * they begin. A name without a letter in it finds nobody.
     *
     * @param show called inside the same transaction, after the line in the log is written
     */
    public <T> T byName(Viewer viewer, String name, Optional<LocalDate> born, Function<Nearest, T> show) {
        return acting.as(viewer, () -> {
            List<NameFolding.Folded> words = NameFolding.of(name);
            List<Found> found = words.isEmpty() ? List.of() : store.byName(words, born, MOST + 1);
            Nearest nearest = new Nearest(found.stream().limit(MOST).toList(), found.size() > MOST);
            return logged(viewer, "found-by-name", nearest, show);
        });
    }

    /** Whose number this is. What it was looked up for stands in the log that the family reads. */
    public <T> T byNumber(Viewer viewer, Identifier.Checked number, Why why, Function<Nearest, T> show) {
        return acting.as(
                viewer,
                () -> logged(
                        viewer,
                        "found-by-number-" + why.name().toLowerCase(Locale.ROOT),
                        new Nearest(store.byNumber(number), false),
                        show));
    }

    /** The NHS number is for health roles. */
    public static List<Identifier.Kind> kindsFor(Viewer viewer) {
        return viewer.purpose() == Purpose.HEALTH_CARE
                ? List.of(Identifier.Kind.values())
                : List.of(Identifier.Kind.UPN, Identifier.Kind.ULN);
    }

    private <T> T logged(Viewer viewer, String page, Nearest nearest, Function<Nearest, T> show) {
        List<ChildId> named =
                nearest.children().stream().map(Found::child).distinct().toList();
        return records.list(viewer, page, named, () -> show.apply(nearest));
    }
}
