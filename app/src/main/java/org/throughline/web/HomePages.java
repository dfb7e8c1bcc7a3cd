package org.throughline.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.pages.Page;
import org.throughline.sharing.Viewer;

/** Where somebody arrives after signing in. */
@Controller
class HomePages {
    @GetMapping("/home")
    Page home(Viewer viewer) {
        return new HomePage(viewer.role().map(Enum::name).orElse(""));
    }
}
