package org.throughline.web.signin;

import static org.throughline.web.WebWords.*;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Dates;
import org.throughline.pages.Drawing;
import org.throughline.pages.Form;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.work.Drafts;

/** For the script on the page: keeps what is being typed, and keeps somebody signed in who says that they are there. */
@Controller
class DraftPages {
    /** The name that a form gives its draft by {@code data-draft}. */
    static final String NAME = "draft-form";

    /** Where a form that is put away would have gone. */
    static final String KEPT_PATH = "kept-path";

    private static final int LONGEST_NAME = 200;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Drafts drafts;
    private final HeldPosts held;
    private final Acting acting;
    private final TrueTime time;

    DraftPages(Drafts drafts, HeldPosts held, Acting acting, TrueTime time) {
        this.drafts = drafts;
        this.held = held;
        this.acting = acting;
        this.time = time;
    }

    @PostMapping("/draft")
    ResponseEntity<String> keep(Viewer viewer, Form form) {
        String name = form.typed().text(NAME);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return answer(HttpStatus.BAD_REQUEST, DRAFT_NOT_SAVED.say());
        }
        Map<String, List<String>> fields = new LinkedHashMap<>(form.typed().fields());
        fields.keySet()
                .removeIf(field -> field.equals(NAME)
                        || field.equals("_csrf")
                        || field.equals(Form.ONCE)
                        || field.equals(Drawing.DRAWN_FOR)
                        || field.contains("password"));
        boolean kept = acting.as(
                viewer,
                () -> drafts.keep(viewer.account().value(), viewer.seat().value(), name, fields)
                        .isPresent());
        return kept
                ? answer(HttpStatus.OK, DRAFT_SAVED.say(now()))
                : answer(HttpStatus.CONTENT_TOO_LARGE, DRAFT_TOO_LONG.say());
    }

    /** A form without a draft, whose page is about to end: what is typed in it waits for the same person. */
    @PostMapping("/kept")
    ResponseEntity<String> hold(HttpServletRequest request, Form form) {
        return held.keep(request, form.typed().text(KEPT_PATH)).isPresent()
                ? answer(HttpStatus.OK, DRAFT_SAVED.say(now()))
                : answer(HttpStatus.BAD_REQUEST, DRAFT_NOT_SAVED.say());
    }

    @GetMapping("/stay")
    ResponseEntity<Void> stay() {
        return ResponseEntity.noContent().build();
    }

    private String now() {
        return CLOCK.format(LocalTime.ofInstant(time.now(), Dates.LONDON));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String words) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, java.nio.charset.StandardCharsets.UTF_8))
                .body(words);
    }
}
