package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.TAKE_IN_MISSING;
import static org.throughline.evidence.ReviewingWords.*;

import java.io.StringReader;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.throughline.evidence.Bank;
import org.throughline.evidence.Moving;
import org.throughline.evidence.WhyNot;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;

/** Takes in a record or a whole bank from a file. Taking the same file in twice changes nothing the second time. */
@Controller
class MovingPages {
    private static final int MOST_BYTES = 20_000_000;

    private final Moving moving;

    MovingPages(Moving moving) {
        this.moving = moving;
    }

    @GetMapping("/evidence-desk/take-in")
    Reply takeIn(Viewer viewer, Form form) {
        if (!Bank.isLead(viewer)) {
            return new Reply.NotThere();
        }
        Optional<String> taken = form.some("new")
                .filter(n -> n.matches("\\d{1,6}"))
                .map(n -> TAKE_IN_ALL.say(
                        Integer.parseInt(n),
                        form.some("here")
                                .filter(h -> h.matches("\\d{1,6}"))
                                .map(Integer::valueOf)
                                .orElse(0)));
        return new TakeInPage(taken, Typed.NOTHING, Slips.none());
    }

    @PostMapping("/evidence-desk/take-in")
    Reply takenIn(
            Viewer viewer, Form form, @RequestParam(name = "upload", required = false) Optional<MultipartFile> upload) {
        if (!Bank.isLead(viewer)) {
            return new Reply.NotThere();
        }
        Optional<MultipartFile> sent = upload.filter(f -> !f.isEmpty());
        String field = sent.isPresent() ? "upload" : "file";
        if (sent.filter(f -> f.getSize() > MOST_BYTES).isPresent()) {
            return refused(form, field, new Moving.Taken.Refused(WhyNot.TOO_LARGE, ""));
        }
        Optional<Moving.Source> file = sent.map(f -> Moving.Source.ofBytes(f::getInputStream))
                .or(() -> form.some("file").map(text -> () -> new StringReader(text)));
        if (file.isEmpty()) {
            form.wrong(field, TAKE_IN_MISSING.say());
            return new TakeInPage(Optional.empty(), form.typed(), form.slips());
        }
        return switch (moving.takeIn(viewer, file.get())) {
            case Moving.Taken.In(var records, int already)
            when records.size() == 1 && already == 0 -> new Reply.Go(Paths.atWork(records.getFirst()) + "?done=taken");
            case Moving.Taken.In(var records, int already) ->
                new Reply.Go(Paths.DESK + "/take-in?new=" + records.size() + "&here=" + already);
            case Moving.Taken.Refused why -> refused(form, field, why);
            case Moving.Taken.NotThere _ -> new Reply.NotThere();
        };
    }

    private static Reply refused(Form form, String field, Moving.Taken.Refused why) {
        form.wrong(field, why.why().words() + (why.where().isBlank() ? "" : " " + TAKE_IN_WHERE.say(why.where())));
        return new TakeInPage(Optional.empty(), form.typed(), form.slips());
    }
}
