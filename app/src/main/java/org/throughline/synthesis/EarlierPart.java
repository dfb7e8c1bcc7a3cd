package org.throughline.synthesis;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.evidence.Count;
import org.throughline.evidence.PrismaFlow.Box;

/**
 * What belongs to the earlier version of a review, so that the columns of its update count only what is new. A publication is
 * behind the team when it was included then, or when it stands where it stood then and nothing more is to come. Whatever has
 * moved since, and whatever still waited then, counts in the update.
 *
 * @param behind the publications that the columns do not count
 * @param records the records of them that were there then
 * @param extra how many of these publications stand by a record that came later
 * @param includedStill the publications that were included then and are today
 */
record EarlierPart(
        Set<UUID> behind, Set<UUID> records, int extra, Set<UUID> includedStill, Earlier studies, Earlier reports) {
    private static final List<Box> STUDY_BOXES =
            List.of(Box.PREVIOUS_STUDIES, Box.PREVIOUS_STUDIES_GONE, Box.NEW_STUDIES, Box.STUDIES_INCLUDED);
    private static final List<Box> REPORT_BOXES =
            List.of(Box.PREVIOUS_REPORTS, Box.PREVIOUS_REPORTS_GONE, Box.NEW_REPORTS, Box.REPORTS_INCLUDED);
    private static final Set<Standing> AT_AN_END = EnumSet.of(
            Standing.REMOVED,
            Standing.NOT_SCREENED_STOPPED,
            Standing.LEFT_OUT_BY_TITLE,
            Standing.NOT_HAD,
            Standing.LEFT_OUT_IN_FULL,
            Standing.INCLUDED);

    /**
     * How many of one kind the earlier version had.
     *
     * @param told what stands in its box; empty where it is not reported
     * @param own how many of them came from this synthesis itself
     */
    record Earlier(OptionalInt told, int own) {}

    static final EarlierPart NONE = published(OptionalInt.empty(), OptionalInt.empty());

    /** Of a review that was published elsewhere: everything here is new. */
    static EarlierPart published(OptionalInt studies, OptionalInt reports) {
        return new EarlierPart(Set.of(), Set.of(), 0, Set.of(), new Earlier(studies, 0), new Earlier(reports, 0));
    }

    /** Of a release, and of where each record stands today. */
    static EarlierPart of(ReleaseContent then, List<ReleaseContent.Stood> now) {
        Map<UUID, Standing> was = new HashMap<>();
        then.records().forEach(r -> was.put(r.id(), r.where()));
        Map<UUID, Standing> is = new HashMap<>();
        now.forEach(r -> is.put(r.id(), r.where()));
        Set<UUID> included = now.stream()
                .filter(r -> was.get(r.id()) == Standing.INCLUDED)
                .map(EarlierPart::keeper)
                .collect(Collectors.toSet());
        Set<UUID> behind = new HashSet<>(included);
        now.stream()
                .filter(r -> AT_AN_END.contains(r.where()) && was.get(r.id()) == r.where())
                .forEach(r -> behind.add(r.id()));
        Set<UUID> still =
                included.stream().filter(r -> is.get(r) == Standing.INCLUDED).collect(Collectors.toSet());
        return new EarlierPart(
                Set.copyOf(behind),
                now.stream()
                        .filter(r -> was.containsKey(r.id()) && behind.contains(keeper(r)))
                        .map(ReleaseContent.Stood::id)
                        .collect(Collectors.toUnmodifiableSet()),
                (int) behind.stream().filter(r -> !was.containsKey(r)).count(),
                Set.copyOf(still),
                new Earlier(box(then, Box.STUDIES_INCLUDED), ownStudies(then)),
                new Earlier(box(then, Box.REPORTS_INCLUDED), then.included().size()));
    }

    /**
     * Puts into the last boxes what was there, what no longer counts, what is new, and all of it. Where the previous version does
     * not report a number, the total is not reported either.
     *
     * @param studyReports the included reports of each study of today
     * @param newReports what the columns come to
     */
    void count(Map<UUID, Set<UUID>> studyReports, int newReports, Map<Box, Count> boxes) {
        long known = studyReports.values().stream()
                .filter(reports -> reports.stream().anyMatch(includedStill::contains))
                .count();
        // where one study of then is told to be two today, the second is new
        int kept = (int) Math.min(known, studies.own());
        last(boxes, studies, kept, studyReports.size() - kept, STUDY_BOXES);
        last(boxes, reports, includedStill.size(), newReports, REPORT_BOXES);
    }

    private static void last(Map<Box, Count> boxes, Earlier earlier, int kept, int fresh, List<Box> names) {
        int gone = Math.max(0, earlier.own() - kept);
        boxes.put(
                names.get(0),
                earlier.told().isPresent() ? Count.of(earlier.told().getAsInt()) : Count.notReported());
        boxes.put(names.get(1), Count.of(gone));
        boxes.put(names.get(2), Count.of(fresh));
        boxes.put(
                names.get(3),
                earlier.told().isPresent() ? Count.of(earlier.told().getAsInt() - gone + fresh) : Count.notReported());
    }

    private static UUID keeper(ReleaseContent.Stood record) {
        return record.where() == Standing.DUPLICATE ? UUID.fromString(record.reason()) : record.id();
    }

    /** A release that names none of its studies has none, or was made before they were frozen and is of no update. */
    private static int ownStudies(ReleaseContent then) {
        return then.studies().isEmpty() && then.updates().isEmpty()
                ? then.numbers().in(Box.STUDIES_INCLUDED)
                : then.studies().size();
    }

    private static OptionalInt box(ReleaseContent then, Box box) {
        Optional<ReleaseContent.Box> told = then.numbers().boxes().stream()
                .filter(b -> b.key().equals(box.name()))
                .findFirst();
        return told.isPresent() ? OptionalInt.of(told.get().number()) : OptionalInt.empty();
    }
}
