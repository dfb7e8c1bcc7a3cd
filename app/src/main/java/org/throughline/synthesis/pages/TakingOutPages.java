package org.throughline.synthesis.pages;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.pages.Reply;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.TakingOut;

/** Records to take along to another program. */
@Controller
class TakingOutPages {
    private final TakingOut out;
    private final Doors doors;

    TakingOutPages(TakingOut out, Doors doors) {
        this.out = out;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/records")
    Reply records(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> new TakingOutPage(s, out.howMany(viewer, s.id())));
    }

    @GetMapping("/synthesis/{id}/records/file")
    Reply file(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam Optional<String> which,
            @RequestParam Optional<String> format) {
        Optional<TakingOut.Which> chosen = named(TakingOut.Which.values(), which);
        Optional<RecordFiles.Kind> kind = named(RecordFiles.Kind.values(), format);
        if (chosen.isEmpty() || kind.isEmpty()) {
            return new Reply.NotThere();
        }
        return doors.open(
                viewer, id, s -> RecordFiles.of(chosen.get(), kind.get(), out.records(viewer, s.id(), chosen.get())));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, Optional<String> name) {
        return Stream.of(all)
                .filter(e -> name.filter(e.name()::equals).isPresent())
                .findFirst();
    }
}
