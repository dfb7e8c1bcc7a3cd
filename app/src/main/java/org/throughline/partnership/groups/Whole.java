package org.throughline.partnership.groups;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.partnership.Side;

/** A group whole, as one viewer may read it: of its work, everybody else gets what is public. */
public record Whole(
        Group group,
        List<Heard> heard,
        List<Member> members,
        List<Step> entries,
        List<Draft> drafts,
        List<Protocol> protocols,
        Optional<LocalDate> lastWritten,
        Optional<Group.LookedBack> lookedBack) {

    public List<Member> membersOn(LocalDate day) {
        return members.stream().filter(m -> m.isInOn(day)).toList();
    }

    /** The sides that were not asked about the idea. */
    public List<Side> notHeard() {
        return Stream.of(Side.values())
                .filter(side -> heard.stream().noneMatch(h -> h.side() == side))
                .toList();
    }

    /** Some family or young person said what they think of it. */
    public boolean familiesHeard() {
        return heard.stream().anyMatch(h -> h.side().isFamily());
    }

    /** Questions that no later step has settled, the oldest first. */
    public List<Step> open() {
        return entries.stream()
                .filter(e -> e.kind() == Step.Kind.OPEN
                        && entries.stream()
                                .noneMatch(
                                        s -> s.settles().filter(e.id()::equals).isPresent()))
                .toList();
    }

    public Optional<Draft> latestDraft() {
        return drafts.stream().max(Comparator.comparing(Draft::number));
    }

    public Optional<Draft> draft(UUID id) {
        return drafts.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /**
     * The day on which it is to be looked back on: it was at work, ended without a text, and nobody has said yet what came of it. Until
     * then it is unfinished (requirement 71). A text has looks of its own.
     */
    public Optional<LocalDate> unfinishedUntil() {
        return group.charter().isPresent() && protocols.isEmpty() && lookedBack.isEmpty()
                ? group.lookBackOn()
                : Optional.empty();
    }

    /** Its day to be looked back on has come. */
    public boolean lookDueOn(LocalDate day) {
        return unfinishedUntil().filter(on -> !on.isAfter(day)).isPresent();
    }

    /** Nothing was written for so long that whoever facilitates is told. */
    public boolean stalledOn(LocalDate day) {
        return group.isAtWork()
                && lastWritten
                        .map(on -> on.plusDays(Group.STALLED_AFTER_DAYS).isBefore(day))
                        .orElse(false);
    }
}
