package org.throughline.partnership.newcomers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.partnership.Action;
import org.throughline.partnership.Design;
import org.throughline.partnership.Goal;
import org.throughline.partnership.Place;
import org.throughline.partnership.groups.Group;
import org.throughline.partnership.meetings.Decision;
import org.throughline.partnership.meetings.Promises;

/**
 * What somebody must know who comes new to a table: what it wants, what was settled lately and why, what is open and whose it is, the
 * groups at work, and whom to ask.
 *
 * @param actions begun and with a check still to come
 * @param owed promised and not done, the longest owed first
 * @param atWork groups that have a charter and have not ended
 */
public record WholeTable(
        Design design,
        List<Decision> decisions,
        List<Action> actions,
        List<Promises.Owed> owed,
        List<Group> atWork,
        LocalDate today) {
    /** Decisions of so many months are lately. */
    public static final int MONTHS = 12;
    /** More of a kind than these would not be read in ten minutes; the page says how many more there are. */
    public static final int MOST = 8;
    /** A slow reader's words in a minute, as on the page of a group. */
    private static final int WORDS_A_MINUTE = 150;

    /** Taken lately, the newest first. */
    public List<Decision> settled() {
        LocalDate since = today.minusMonths(MONTHS);
        return decisions.stream()
                .filter(d -> d.taken().filter(t -> !t.on().isBefore(since)).isPresent())
                .sorted(Comparator.comparing(
                                (Decision d) -> d.taken().orElseThrow().on())
                        .reversed())
                .toList();
    }

    /** Asked and not decided yet. */
    public List<Decision> toDecide() {
        return decisions.stream().filter(d -> d.taken().isEmpty()).toList();
    }

    /** Who sits at the table today. */
    public List<Place> toAsk() {
        return design.places().stream().filter(p -> p.filledOn(today)).toList();
    }

    /** How many minutes it takes to read this page, at 150 words a minute; at least one. */
    public int minutes() {
        long words = Stream.of(
                        Stream.of(
                                design.partnership().vision(),
                                design.partnership().conditions()),
                        design.goals().stream().map(Goal::words),
                        settled().stream()
                                .limit(MOST)
                                .flatMap(d -> Stream.of(
                                        d.question(),
                                        d.chosen().map(Decision.Option::words).orElse(""),
                                        d.taken().orElseThrow().reasons())),
                        toDecide().stream().limit(MOST).map(Decision::question),
                        actions.stream().limit(MOST).map(Action::words),
                        owed.stream().limit(MOST).map(Promises.Owed::words),
                        atWork.stream().limit(MOST).map(Group::name),
                        toAsk().stream().map(p -> p.title() + " " + p.answersFor()))
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .mapToLong(text -> text.strip().split("\\s+").length)
                .sum();
        return (int) Math.max(1, Math.ceilDiv(words, WORDS_A_MINUTE));
    }
}
