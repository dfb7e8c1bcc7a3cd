package org.throughline.partnership.register;

import org.throughline.partnership.working.Aspect;

/** How a partnership works, as lines of open data: one for each thing that is settled or open, whatever was chosen. */
final class WorkingLines {
    private WorkingLines() {}

    static Lines of(Register register) {
        Lines lines = Lines.of("id", "way", "words", "until", "since");
        for (Aspect aspect : Aspect.values()) {
            var way = register.working().way(aspect);
            var latest = register.working().latest(aspect).filter(_ -> way.isPresent());
            lines.add(aspect, way, way.map(w -> w.words()), latest.flatMap(a -> a.until()), latest.map(a -> a.on()));
        }
        return lines;
    }
}
