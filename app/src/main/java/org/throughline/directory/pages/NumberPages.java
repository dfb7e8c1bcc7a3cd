package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.GATEWAY_MISSING;
import static org.throughline.directory.DirectoryWords.ISSUER_MISSING;
import static org.throughline.directory.DirectoryWords.NUMBER_FROM_MISSING;
import static org.throughline.directory.DirectoryWords.NUMBER_KIND_MISSING;
import static org.throughline.directory.DirectoryWords.NUMBER_MISSING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.directory.DirectoryWords;
import org.throughline.directory.pages.SetUpDoor.OneChild;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.Identifier;
import org.throughline.people.Identifiers;
import org.throughline.sharing.Viewer;

/** Routes for numbers that somebody issued to a child, each with what allows us to hold it. */
@Controller
class NumberPages {
    private static final String PAGE = "set-up: a number";

    private final SetUpDoor door;
    private final Identifiers identifiers;
    private final Clock clock;

    NumberPages(SetUpDoor door, Identifiers identifiers, Clock clock) {
        this.door = door;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @GetMapping("/set-up/children/{child}/numbers/add")
    Reply add(Viewer viewer, Form form, @PathVariable String child) {
        return door.show(viewer, child, PAGE, one -> page(one, form));
    }

    @PostMapping("/set-up/children/{child}/numbers/add")
    Reply added(Viewer viewer, Form form, @PathVariable String child) {
        return door.send(viewer, child, PAGE, form, one -> {
            Optional<Identifier.Kind> kind = form.one("kind", Identifier.Kind.class, NUMBER_KIND_MISSING);
            String typed = Entry.line(form, "number", NUMBER_MISSING);
            if (kind.isPresent() && form.slips().find("number").isEmpty()) {
                Identifier.trouble(kind.get(), typed)
                        .ifPresent(trouble -> form.wrong("number", inWords(kind.get(), trouble)));
            }
            String issuer = Entry.line(form, "issuer", ISSUER_MISSING);
            String gateway = Entry.line(form, "gateway", GATEWAY_MISSING);
            Optional<LocalDate> from = form.optionalDate("from", NUMBER_FROM_MISSING);
            Entry.notBeforeBirth(form, "from", from, one.record());
            if (!form.ok()) {
                return page(one, form);
            }
            identifiers.add(new Identifier(
                    UUID.randomUUID(),
                    one.record().id(),
                    Identifier.read(kind.orElseThrow(), typed),
                    issuer,
                    gateway,
                    from.orElseGet(() -> LocalDate.now(clock)),
                    Optional.empty()));
            return new Reply.Go(one.path());
        });
    }

    private static String inWords(Identifier.Kind kind, Identifier.Trouble trouble) {
        return DirectoryWords.valueOf(kind.name() + "_" + trouble.name()).say();
    }

    private static Reply page(OneChild one, Form form) {
        return new NumberAddPage(one.id(), one.record().callName(), form.typed(), form.slips());
    }
}
