package org.throughline.synthesis.pages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Coding;
import org.throughline.synthesis.Extract;
import org.throughline.synthesis.Readings;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.pictures.PagePictures;

/** Pages of reports read as pictures. */
@Controller
class PicturePages {
    private final PagePictures pictures;
    private final Readings readings;
    private final Coding coding;
    private final Signing signing;
    private final Doors doors;

    PicturePages(PagePictures pictures, Readings readings, Coding coding, Signing signing, Doors doors) {
        this.pictures = pictures;
        this.readings = readings;
        this.coding = coding;
        this.signing = signing;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/texts/{reference}/pages/{number}")
    Reply page(Viewer viewer, @PathVariable String id, @PathVariable String reference, @PathVariable String number) {
        return with(viewer, id, reference, number, (s, one) -> page(viewer, s, one, Typed.NOTHING, Slips.none()));
    }

    private PicturePage page(Viewer viewer, Synthesis s, PagePictures.OnePage one, Typed typed, Slips slips) {
        List<Extract> extracts = coding.extracts(viewer, s.id());
        return PicturePage.of(
                s,
                s.codes(viewer),
                one,
                extracts.stream()
                        .filter(e -> e.reference().equals(one.text().held().id()))
                        .filter(e -> e.span().isPresent())
                        .toList(),
                List.copyOf(Coding.known(coding.themes(viewer, s.id()), extracts)),
                signing.of(viewer, s),
                viewer.seat(),
                typed,
                slips);
    }

    @PostMapping("/synthesis/{id}/texts/{reference}/pages/{number}")
    Reply read(
            Viewer viewer,
            Form form,
            @PathVariable String id,
            @PathVariable String reference,
            @PathVariable String number) {
        return with(viewer, id, reference, number, (s, one) -> {
            if (!s.codes(viewer)) {
                return new Reply.NotThere();
            }
            Optional<Readings.Read> read = ReadForm.read(form, one.text());
            if (read.isEmpty()) {
                return page(viewer, s, one, form.typed(), form.slips());
            }
            UUID report = one.text().held().id();
            return doors.once(
                    viewer,
                    form,
                    () -> readings.read(viewer, s.id(), report, read.get()) instanceof Answer.Done<UUID>
                            ? Paths.picture(s.id(), report, one.number()) + "#page"
                            : Paths.of(s.id()) + "/texts");
        });
    }

    private Reply with(
            Viewer viewer,
            String id,
            String reference,
            String number,
            BiFunction<Synthesis, PagePictures.OnePage, Reply> page) {
        return doors.open(
                viewer,
                id,
                s -> Ids.read(reference)
                        .filter(_ -> number.matches("\\d{1,4}"))
                        .flatMap(r -> pictures.page(viewer, s.id(), r, Integer.parseInt(number)))
                        .map(one -> page.apply(s, one))
                        .orElseGet(Reply.NotThere::new));
    }

    @GetMapping("/synthesis/{id}/texts/{reference}/pages/{number}/picture")
    Reply picture(Viewer viewer, @PathVariable String id, @PathVariable String reference, @PathVariable String number) {
        return doors.open(
                viewer,
                id,
                s -> Ids.read(reference)
                        .filter(_ -> number.matches("\\d{1,4}"))
                        .flatMap(r -> pictures.picture(viewer, s.id(), r, Integer.parseInt(number)))
                        .<Reply>map(p -> new Reply.Picture(p.contentType(), p.bytes()))
                        .orElseGet(Reply.NotThere::new));
    }
}
