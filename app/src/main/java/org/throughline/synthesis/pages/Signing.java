package org.throughline.synthesis.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.evidence.SeatNames;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Reader;
import org.throughline.synthesis.Readings;
import org.throughline.synthesis.Synthesis;

/** The signs of everybody who has a part in a synthesis. */
@Component
class Signing {
    private final Readings readings;
    private final SeatNames names;

    Signing(Readings readings, SeatNames names) {
        this.readings = readings;
        this.names = names;
    }

    Map<SeatId, Signed> of(Viewer viewer, Synthesis s) {
        List<Reader> readers = readings.readers(viewer, s.id());
        Map<SeatId, String> called = names.of(
                viewer,
                Stream.concat(
                                s.team().stream().map(m -> m.seat()),
                                readers.stream().map(Reader::seat))
                        .distinct()
                        .toList());
        Map<SeatId, Signed> signs = new HashMap<>();
        called.forEach((seat, name) -> signs.put(seat, new Signed(Optional.empty(), shortly(name), "")));
        readers.forEach(r -> signs.put(
                r.seat(),
                new Signed(
                        Optional.of(r.mark()),
                        r.called().isBlank() ? shortly(called.getOrDefault(r.seat(), "")) : r.called(),
                        r.voice().words())));
        return signs;
    }

    /** The name alone, without what somebody is and where. */
    static String shortly(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(0, comma);
    }
}
