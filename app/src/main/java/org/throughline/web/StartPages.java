package org.throughline.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.throughline.pages.Page;
import org.throughline.work.Delivering;
import org.throughline.work.Working;

/** The first screen, and whether we are ready. */
@Controller
class StartPages {
    private final Options options;
    private final Delivering delivering;
    private final Working working;

    StartPages(Options options, Delivering delivering, Working working) {
        this.options = options;
        this.delivering = delivering;
        this.working = working;
    }

    @GetMapping("/")
    Page start() {
        return new StartPage(options.demo(), options.installation());
    }

    @GetMapping(value = "/health", produces = "text/plain")
    @ResponseBody
    String health() {
        return "ready\n" + delivering.state() + "\n" + working.state() + "\n";
    }
}
