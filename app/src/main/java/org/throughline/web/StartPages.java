package org.throughline.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.throughline.pages.Page;

/** The first screen, and whether we are ready. */
@Controller
class StartPages {
    private final Options options;

    StartPages(Options options) {
        this.options = options;
    }

    @GetMapping("/")
    Page start() {
        return new StartPage(options.demo());
    }

    @GetMapping(value = "/health", produces = "text/plain")
    @ResponseBody
    String health() {
        return "ready";
    }
}
