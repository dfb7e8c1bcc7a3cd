package org.throughline.partnership.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.pages.Reply;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Waves;
import org.throughline.sharing.Anybody;

/** The waves of a partnership side by side, on the screen and as a file; each wave from the day on which this reader may read it. */
@Controller
class OverTheWavesPages {
    private final Partnerships partnerships;
    private final Waves waves;

    OverTheWavesPages(Partnerships partnerships, Waves waves) {
        this.partnerships = partnerships;
        this.waves = waves;
    }

    @GetMapping("/partnerships/{partnership}/over-the-waves")
    Reply page(Anybody anybody, @PathVariable String partnership) {
        return Entrance.shown(
                partnerships,
                anybody,
                partnership,
                (viewer, design) -> new OverTheWavesPage(
                        design, waves.overTheWaves(viewer, design.partnership().id())));
    }

    @GetMapping("/partnerships/{partnership}/over-the-waves.csv")
    Reply file(Anybody anybody, @PathVariable String partnership) {
        return Entrance.shown(
                partnerships,
                anybody,
                partnership,
                (viewer, design) -> OverTheWavesPage.csv(
                                waves.overTheWaves(viewer, design.partnership().id()))
                        .named("over-the-waves.csv"));
    }
}
