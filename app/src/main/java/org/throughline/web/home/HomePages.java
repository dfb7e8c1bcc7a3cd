package org.throughline.web.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.pages.Installation;
import org.throughline.pages.Reply;
import org.throughline.sharing.Viewer;

/** Where somebody arrives after signing in. */
@Controller
class HomePages {
    private final Home home;
    private final Installation installation;

    HomePages(Home home, Installation installation) {
        this.home = home;
        this.installation = installation;
    }

    @GetMapping("/home")
    Reply home(Viewer viewer) {
        return switch (viewer.purpose()) {
            case SET_UP -> new Reply.Go("/set-up");
            case PARTNERSHIP, FAMILY_VOICE -> new Reply.Go("/partnerships");
            case RESEARCH, EVIDENCE_BANK -> new Reply.Go("/syntheses");
            default -> installation.children() ? home.of(viewer) : new Reply.Go("/partnerships");
        };
    }
}
