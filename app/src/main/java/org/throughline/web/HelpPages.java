package org.throughline.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.pages.Installation;
import org.throughline.pages.Page;

/** Help, at the same place on every page. */
@Controller
class HelpPages {
    private final Installation installation;

    HelpPages(Installation installation) {
        this.installation = installation;
    }

    @GetMapping("/help")
    Page help() {
        return new HelpPage(installation);
    }
}
