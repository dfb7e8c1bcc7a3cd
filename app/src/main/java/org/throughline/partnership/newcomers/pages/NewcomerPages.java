package org.throughline.partnership.newcomers.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.pages.Reply;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.newcomers.Newcomers;
import org.throughline.partnership.pages.Entrance;
import org.throughline.sharing.Anybody;

/** Catching up with a whole table. */
@Controller
class NewcomerPages {
    private final Partnerships partnerships;
    private final Newcomers newcomers;

    NewcomerPages(Partnerships partnerships, Newcomers newcomers) {
        this.partnerships = partnerships;
        this.newcomers = newcomers;
    }

    @GetMapping("/partnerships/{partnership}/catch-up")
    Reply catchUp(Anybody anybody, @PathVariable String partnership) {
        return Entrance.shown(
                partnerships,
                anybody,
                partnership,
                (viewer, design) -> new WholeTablePage(newcomers.table(viewer, design)));
    }
}
