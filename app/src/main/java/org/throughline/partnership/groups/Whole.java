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
        Optional<LocalDate> lastWritten) {

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

    /** Nothing was written for so long that whoever facilitates is told. */
    public boolean stalledOn(LocalDate day) {
        return group.isAtWork()
                && lastWritten
                        .map(on -> on.plusDays(Group.STALLED_AFTER_DAYS).isBefore(day))
                        .orElse(false);
    }
}
