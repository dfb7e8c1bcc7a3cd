package org.throughline.partnership.changes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.Side;

/**
 * A change of a service, with everybody who was asked about it.
 *
 * @param need which need it is to meet, and how one knows of it
 * @param asked in the order of the days on which they were asked
 */
public record ServiceChange(
        UUID id,
        UUID partnership,
        String title,
        String need,
        UUID owner,
        LocalDate begunOn,
        List<Asked> asked,
        Optional<Decided> decided) {

    /**
     * Somebody of a role was asked at a stage.
     *
     * @param changed what changed because of it; or that nothing did, and why
     */
    public record Asked(Stage stage, Side side, String who, String how, LocalDate on, String said, String changed) {}

    public record Decided(LocalDate on, String words) {}

    public List<Asked> at(Stage stage) {
        return asked.stream().filter(a -> a.stage() == stage).toList();
    }

    /** Roles of which nobody was asked at this stage. */
    public List<Side> notAsked(Stage stage) {
        return Arrays.stream(Side.values())
                .filter(side -> at(stage).stream().noneMatch(a -> a.side() == side))
                .toList();
    }

    /** Families or young people took part at this stage. */
    public boolean familiesAt(Stage stage) {
        return at(stage).stream().anyMatch(a -> a.side().isFamily());
    }

    /** They were asked for the decision on a day on which it had been taken. */
    public boolean wasTooLate(Asked a) {
        return a.stage().isBeforeTheDecision()
                && decided.map(d -> !a.on().isBefore(d.on())).orElse(false);
    }

    /** It was decided, and no family or young person had been asked before that day. */
    public boolean decidedWithoutFamilies() {
        return decided.map(d -> asked.stream().noneMatch(a -> a.side().isFamily() && a.on().isBefore(d.on())))
                .orElse(false);
    }

    /** Nobody at all has been asked (requirement 84). */
    public boolean isWithoutConsultation() {
        return asked.isEmpty();
    }
}
