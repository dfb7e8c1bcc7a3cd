package org.throughline.partnership.register;

import java.util.stream.Collectors;
import org.throughline.partnership.together.Made;
import org.throughline.partnership.together.Thanks;

/** What was made together, and the thanks whose exact words were agreed to, as lines of open data. */
final class TogetherLines {
    private TogetherLines() {}

    static Lines made(Register register) {
        Lines lines = Lines.of(
                "id",
                "title",
                "kind",
                "kind_id",
                "made",
                "families_came_in",
                "heard",
                "changed",
                "not_taken_up",
                "why_not");
        register.made()
                .forEach(m -> lines.add(
                        m.id(),
                        m.title(),
                        m.of().map(Made.Link::kind),
                        m.of().map(Made.Link::id),
                        m.madeOn(),
                        m.cameIn(),
                        m.heard().stream().map(h -> h.side() + " " + h.people()).collect(Collectors.joining("; ")),
                        m.changed(),
                        m.notTakenUp().map(Made.NotTakenUp::what),
                        m.notTakenUp().map(Made.NotTakenUp::why)));
        return lines;
    }

    static Lines thanks(Register register) {
        Lines lines = Lines.of("id", "made_id", "called", "words", "agreed");
        register.thanks().forEach(t -> {
            if (t.state() instanceof Thanks.Agreed(var on)) {
                lines.add(
                        t.id(),
                        t.made(),
                        t.said().map(Thanks.Said::called),
                        t.said().map(Thanks.Said::words),
                        on);
            }
        });
        return lines;
    }
}
