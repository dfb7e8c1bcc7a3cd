package org.throughline.partnership.products.pages;

import static org.throughline.partnership.products.ProductWords.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.partnership.Side;
import org.throughline.partnership.groups.Comment;
import org.throughline.partnership.groups.Member;
import org.throughline.partnership.groups.Whole;
import org.throughline.partnership.pages.Paths;

/**
 * With whom a group wrote what it made: the sides of its members, a name only where its bearer agreed, and whose views were heard.
 *
 * @param comments what was said about its drafts
 * @param until the day on which the shown version was published; whoever came later did not write it
 */
public record MadeByGroup(Whole whole, List<Comment> comments, Optional<LocalDate> until) {

    /** One side, and what is said of those of it who were in the group. */
    public record OfSide(Side side, String who) {}

    public String name() {
        return whole.group().name();
    }

    public String href() {
        return Paths.of(whole.group().partnership()) + "/groups/"
                + whole.group().id();
    }

    /** The sides of whoever was in the group, families first. */
    public List<OfSide> sides() {
        return Stream.of(Side.values())
                .filter(side -> !of(side).isEmpty())
                .map(side -> new OfSide(side, who(of(side))))
                .toList();
    }

    private List<Member> of(Side side) {
        return whole.members().stream()
                .filter(m -> m.side() == side)
                .filter(m -> until.map(day -> !m.from().isAfter(day)).orElse(true))
                .toList();
    }

    private static String who(List<Member> members) {
        List<String> said = new ArrayList<>(members.stream()
                .filter(Member::named)
                .map(Member::name)
                .distinct()
                .toList());
        long others = members.stream().filter(m -> !m.named()).count();
        if (others > 0) {
            said.add(GROUP_NOT_NAMED.say((int) others));
        }
        return String.join(", ", said);
    }

    /** Whose view on the idea was heard before the group began. */
    public Optional<String> heard() {
        return said(whole.heard().stream().map(h -> h.side())).map(GROUP_HEARD::say);
    }

    /** Whose words about a draft were answered. */
    public Optional<String> commented() {
        return said(comments.stream()
                        .filter(c -> c.reply().isPresent())
                        .flatMap(c -> c.said().stream())
                        .map(Comment.Said::side))
                .map(GROUP_COMMENTED::say);
    }

    private static Optional<String> said(Stream<Side> sides) {
        String all = sides.distinct()
                .sorted(Comparator.naturalOrder())
                .map(Side::words)
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /** The sides that nobody asked about the idea. */
    public Optional<String> notHeard() {
        String sides = whole.notHeard().stream().map(Side::words).collect(Collectors.joining("; "));
        return sides.isEmpty() ? Optional.empty() : Optional.of(GROUP_NOT_HEARD.say(sides));
    }
}
