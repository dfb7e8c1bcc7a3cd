package org.throughline.synthesis.pages;

import static org.throughline.synthesis.TrailWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.evidence.SeatNames;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.SafeCsv;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Deed;
import org.throughline.synthesis.Deeds;
import org.throughline.synthesis.Member;
import org.throughline.synthesis.Synthesis;

/** The audit trail on a page and as a file. */
@Controller
class TrailPages {
    private final Deeds deeds;
    private final SeatNames names;
    private final Doors doors;

    TrailPages(Deeds deeds, SeatNames names, Doors doors) {
        this.deeds = deeds;
        this.names = names;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/trail")
    Reply trail(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam Optional<String> who,
            @RequestParam Optional<String> what,
            @RequestParam Optional<String> page) {
        return doors.open(viewer, id, s -> {
            Deeds.Asked asked = asked(who, what);
            int howMany = deeds.howMany(viewer, s.id(), asked);
            int last = Math.max(1, (howMany + Deeds.A_PAGE - 1) / Deeds.A_PAGE);
            int number = page.filter(p -> p.matches("\\d{1,6}"))
                    .map(p -> Math.clamp(Integer.parseInt(p), 1, last))
                    .orElse(1);
            return new TrailPage(
                    s, asked, deeds.page(viewer, s.id(), asked, number), howMany, number, called(viewer, s));
        });
    }

    @GetMapping("/synthesis/{id}/trail/csv")
    Reply csv(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam Optional<String> who,
            @RequestParam Optional<String> what) {
        return doors.open(viewer, id, s -> {
            Map<SeatId, String> called = called(viewer, s);
            SafeCsv csv = SafeCsv.of("when", "by", "part", "what");
            deeds.all(viewer, s.id(), asked(who, what))
                    .forEach(d -> csv.row(
                            d.at().toString(),
                            TrailPage.by(d, called),
                            d.kind().part().words(),
                            d.words()));
            return csv.named("trail.csv");
        });
    }

    private static Deeds.Asked asked(Optional<String> who, Optional<String> what) {
        return new Deeds.Asked(
                what.flatMap(w -> Stream.of(Deed.Part.values())
                        .filter(p -> p.name().equals(w))
                        .findFirst()),
                who.flatMap(Ids::read).map(SeatId::new));
    }

    private Map<SeatId, String> called(Viewer viewer, Synthesis s) {
        List<SeatId> seats = s.team().stream().map(Member::seat).toList();
        return names.of(viewer, seats);
    }
}
