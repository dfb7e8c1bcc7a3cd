package org.throughline.partnership.concerns.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.throughline.partnership.ConcernWords;

/**
 * Working days without an answer, drawn: a box for each, with the days of the warnings and of becoming public marked.
 *
 * @param days gone by so far
 * @param answered nothing is running any more
 */
public record DaysBar(int days, boolean answered) {
    static final int BOX = 14;
    private static final int SHOWN = 25;

    /** A box: how far from the left, in pixels, and whether its day has gone by. */
    public record Box(int left, String looks) {}

    public List<Box> boxes() {
        return IntStream.rangeClosed(1, SHOWN)
                .mapToObj(day -> new Box((day - 1) * BOX, looks(day)))
                .toList();
    }

    private String looks(int day) {
        if (day > days) {
            return "tl-days__open";
        }
        return day > 20 ? "tl-days__public" : "tl-days__gone";
    }

    /** How many days are not drawn, where it has been longer than the bar. */
    public Optional<String> more() {
        return days > SHOWN ? Optional.of(ConcernWords.BAR_MORE.say(days - SHOWN)) : Optional.empty();
    }

    /** The last of so many days, where a mark stands. */
    public List<Integer> marks() {
        return List.of(10, 15, 20);
    }

    public int at(int day) {
        return day * BOX;
    }

    public int width() {
        return SHOWN * BOX;
    }

    public String words() {
        return (answered ? ConcernWords.BAR_ANSWERED : ConcernWords.BAR_RUNNING).say(days);
    }
}
