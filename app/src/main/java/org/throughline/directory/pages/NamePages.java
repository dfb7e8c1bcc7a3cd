package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.GIVEN_NAMES_MISSING;
import static org.throughline.directory.FindWords.NAME_KIND_MISSING;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.directory.pages.SetUpDoor.OneChild;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.Names;
import org.throughline.people.OtherName;
import org.throughline.sharing.Viewer;

/** Routes for other names of a child: former ones, other spellings, the family's own script. */
@Controller
class NamePages {
    private static final String PAGE = "set-up: another name";

    private final SetUpDoor door;
    private final Names names;

    NamePages(SetUpDoor door, Names names) {
        this.door = door;
        this.names = names;
    }

    @GetMapping("/set-up/children/{child}/names/add")
    Reply add(Viewer viewer, Form form, @PathVariable String child) {
        return door.show(viewer, child, PAGE, one -> page(one, form));
    }

    @PostMapping("/set-up/children/{child}/names/add")
    Reply added(Viewer viewer, Form form, @PathVariable String child) {
        return door.send(viewer, child, PAGE, form, one -> {
            Optional<OtherName.Kind> kind = form.one("kind", OtherName.Kind.class, NAME_KIND_MISSING);
            String given = Entry.line(form, "given-names", GIVEN_NAMES_MISSING);
            Optional<String> family = Entry.maybe(form, "family-name");
            if (!form.ok()) {
                return page(one, form);
            }
            names.add(
                    new OtherName(UUID.randomUUID(), one.record().id(), kind.orElseThrow(), given, family.orElse("")));
            return new Reply.Go(one.path());
        });
    }

    private static Reply page(OneChild one, Form form) {
        return new NameAddPage(one.id(), one.record().callName(), form.typed(), form.slips());
    }
}
