package org.throughline.partnership.groups.pages;

import static org.throughline.partnership.GroupWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.govuk.grammar.PerspectiveMark;
import org.throughline.govuk.grammar.Quote;
import org.throughline.govuk.grammar.Voice;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.Side;
import org.throughline.partnership.groups.Draft;
import org.throughline.partnership.groups.Group;
import org.throughline.partnership.groups.Heard;
import org.throughline.partnership.groups.Member;
import org.throughline.partnership.groups.Overlap;
import org.throughline.partnership.groups.Protocol;
import org.throughline.partnership.groups.Step;
import org.throughline.partnership.groups.Whole;
import org.throughline.partnership.meetings.pages.Seats;

/**
 * One group: for everybody its idea, who was asked, charter, members by side and what it made; for those who work in it its work.
 *
 * @param own    this viewer's own present membership
 * @param others groups of the partnership, for where it comes from and goes on
 */
public record GroupPage(
        Design design,
        Whole whole,
        List<Overlap> overlaps,
        List<Whole> others,
        Optional<Member> own,
        boolean worksIn,
        boolean mayJoin,
        LocalDate today)
        implements Page {

    @Override
    public String title() {
        return group().name();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(GroupPaths.all(group().partnership()));
    }

    public Group group() {
        return whole.group();
    }

    public String act(String what) {
        return GroupPaths.act(group(), what);
    }

    public String leave(Member m) {
        return act("leave-group") + "/" + m.id();
    }

    public String catchUp() {
        return GroupPaths.of(group()) + "/catch-up";
    }

    public String idea() {
        return GROUPS_IDEA_FROM.say(Seats.title(design, group().place()), Dates.day(group().begunOn()));
    }

    /** What was heard, families first. */
    public List<Heard> heard() {
        return whole.heard().stream()
                .sorted(java.util.Comparator.comparing(h -> !h.side().isFamily()))
                .toList();
    }

    /** A question that a later step settled is not open any more. */
    public String kind(Step step) {
        return step.kind() == Step.Kind.OPEN && !whole.open().contains(step)
                ? ENTRY_ANSWERED.say()
                : step.kind().words();
    }

    public Quote quote(Heard h) {
        return Quote.of(
                Voice.of(
                        PerspectiveMark.of(h.side().mark(), h.side().words()),
                        h.who(),
                        h.side().words(),
                        Dates.day(h.on())),
                h.words());
    }

    public Optional<String> notHeard() {
        String sides = whole.notHeard().stream().map(Side::words).collect(Collectors.joining("; "));
        return sides.isEmpty() ? Optional.empty() : Optional.of(HEARD_MISSING.say(sides));
    }

    public List<Member> members() {
        return whole.membersOn(today);
    }

    public long before() {
        return whole.members().stream().filter(m -> !m.isInOn(today)).count();
    }

    public boolean noFamily() {
        return group().isAtWork()
                && !members().isEmpty()
                && members().stream().noneMatch(m -> m.side().isFamily());
    }

    public String name(Member m) {
        return worksIn ? m.name() : m.publicName();
    }

    /** Their own place, or for those who run it anybody's who does not sign in. */
    public boolean mayEnd(Member m) {
        return own.filter(o -> o.id().equals(m.id())).isPresent()
                || worksIn && m.seat().isEmpty() && !group().isOver();
    }

    /** Drafts that this viewer may read, the newest first. */
    public List<Draft> drafts() {
        return whole.drafts().reversed();
    }

    public String draftState(Draft d) {
        return d.consulted()
                .map(c -> c.closedOn()
                        .map(on -> DRAFT_CLOSED.say(Dates.day(on)))
                        .orElseGet(() -> DRAFT_CONSULTING.say(Dates.day(c.until()))))
                .orElseGet(() -> Dates.day(d.on()));
    }

    public String href(Draft d) {
        return GroupPaths.draft(group(), d.id());
    }

    public String href(Protocol p) {
        return GroupPaths.of(p);
    }

    /** The groups that it comes from, the oldest first. */
    public List<Group> from() {
        return others.stream()
                .map(Whole::group)
                .filter(g -> group().from().contains(g.id()))
                .toList();
    }

    /** The groups in which it goes on. */
    public List<Group> to() {
        return others.stream()
                .map(Whole::group)
                .filter(g -> g.from().contains(group().id()))
                .toList();
    }

    public String href(Group g) {
        return GroupPaths.of(g);
    }

    public String shared(Overlap o) {
        return (o.words().isEmpty() ? "" : OVERLAP_WORDS.say(String.join(", ", o.words())) + " ")
                + (o.samePeople() ? OVERLAP_PEOPLE.say() : "");
    }

    /** That it is unfinished until it was looked back on, and from which day on it can be. */
    public Optional<String> unfinished() {
        return whole.unfinishedUntil().map(on -> unfinished(on, today));
    }

    static String unfinished(LocalDate on, LocalDate today) {
        return (on.isAfter(today) ? GROUP_UNFINISHED : GROUP_UNFINISHED_DUE).say(Dates.day(on));
    }

    public boolean mayLookBack() {
        return worksIn && whole.lookDueOn(today);
    }

    public boolean mayPublish() {
        return worksIn && group().isAtWork() && whole.drafts().stream().anyMatch(Draft::isClosed);
    }
}
