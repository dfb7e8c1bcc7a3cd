package org.throughline.directory.pages;

import static org.throughline.directory.EntryWords.ADOPTION_EVIDENCE_MISSING;
import static org.throughline.directory.EntryWords.ADOPTION_FUTURE;
import static org.throughline.directory.EntryWords.ADOPTION_MISSING;
import static org.throughline.directory.EntryWords.JOIN_OTHER_MISSING;
import static org.throughline.directory.EntryWords.JOIN_WHY_MISSING;
import static org.throughline.directory.EntryWords.SPLIT_WHY_MISSING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.directory.pages.SetUpDoor.OneChild;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.Adoptions;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.Person;
import org.throughline.sharing.Viewer;

/** Routes that say which entries are one child: joined, parted, or sealed by an adoption. */
@Controller
class RecordPages {
    private static final String PAGE = "set-up: which entries are one child";

    private final SetUpDoor door;
    private final Families families;
    private final Adoptions adoptions;
    private final Clock clock;

    RecordPages(SetUpDoor door, Families families, Adoptions adoptions, Clock clock) {
        this.door = door;
        this.families = families;
        this.adoptions = adoptions;
        this.clock = clock;
    }

    @GetMapping("/set-up/children/{child}/join")
    Reply join(Viewer viewer, Form form, @PathVariable String child) {
        return door.show(viewer, child, PAGE, one -> joinPage(viewer, one, form));
    }

    @PostMapping("/set-up/children/{child}/join")
    Reply joined(Viewer viewer, Form form, @PathVariable String child) {
        return door.send(viewer, child, PAGE, form, one -> {
            Optional<Families.Known> other =
                    Entry.pick(form, "other", others(one), k -> k.record().id().toString(), JOIN_OTHER_MISSING);
            String why = Entry.line(form, "why", JOIN_WHY_MISSING);
            if (!form.ok()) {
                return joinPage(viewer, one, form);
            }
            families.confirm(other.orElseThrow().record().id(), one.id(), why, Optional.of(viewer.seat()));
            return new Reply.Go(one.path());
        });
    }

    @GetMapping("/set-up/children/{child}/records/{record}/split")
    Reply split(Viewer viewer, Form form, @PathVariable String child, @PathVariable String record) {
        return door.show(viewer, child, PAGE, one -> joinedRecord(one, record, r -> splitPage(one, r, form)));
    }

    @PostMapping("/set-up/children/{child}/records/{record}/split")
    Reply wasSplit(Viewer viewer, Form form, @PathVariable String child, @PathVariable String record) {
        return door.send(
                viewer,
                child,
                PAGE,
                form,
                one -> joinedRecord(one, record, r -> {
                    String why = Entry.line(form, "why", SPLIT_WHY_MISSING);
                    if (!form.ok()) {
                        return splitPage(one, r, form);
                    }
                    families.split(r.id(), one.id(), why, Optional.of(viewer.seat()));
                    return new Reply.Go(one.path());
                }));
    }

    @GetMapping("/set-up/children/{child}/adoption")
    Reply adoption(Viewer viewer, Form form, @PathVariable String child) {
        return door.show(viewer, child, PAGE, one -> adoptionPage(one, form));
    }

    @PostMapping("/set-up/children/{child}/adoption")
    Reply adopted(Viewer viewer, Form form, @PathVariable String child) {
        return door.send(viewer, child, PAGE, form, one -> {
            Optional<LocalDate> made = Entry.from(form, "made", one.record(), ADOPTION_MISSING);
            if (made.isPresent() && made.get().isAfter(LocalDate.now(clock))) {
                form.wrongDate("made", ADOPTION_FUTURE.say());
            }
            String evidence = Entry.line(form, "evidence", ADOPTION_EVIDENCE_MISSING);
            if (!form.ok()) {
                return adoptionPage(one, form);
            }
            adoptions.seal(one.id(), made.orElseThrow(), evidence, Optional.of(viewer.seat()));
            return new Reply.Go("/set-up/children");
        });
    }

    /** Only one entry of several can be parted. */
    private static Reply joinedRecord(OneChild one, String record, Function<Person, Reply> then) {
        return one.records().stream()
                .filter(r -> one.records().size() > 1 && r.id().toString().equals(record))
                .findFirst()
                .map(then)
                .orElseGet(Reply.NotThere::new);
    }

    private List<Families.Known> others(OneChild one) {
        return families.children(ChildrenPages.MOST).stream()
                .filter(k -> !k.child().equals(one.id()))
                .sorted(Comparator.comparing((Families.Known k) -> k.record().name(), Names.ORDER))
                .toList();
    }

    /** Names the other children: all of them are in the log. */
    private Reply joinPage(Viewer viewer, OneChild one, Form form) {
        List<Families.Known> others = others(one);
        List<ChildId> named =
                others.stream().map(Families.Known::child).distinct().toList();
        return door.list(
                viewer,
                PAGE,
                named,
                () -> new JoinPage(one.id(), one.record().callName(), others, form.typed(), form.slips()));
    }

    private static Reply splitPage(OneChild one, Person record, Form form) {
        return new SplitPage(one.id(), record.id(), record.name(), form.typed(), form.slips());
    }

    private static Reply adoptionPage(OneChild one, Form form) {
        return new AdoptionPage(one.id(), one.record().callName(), form.typed(), form.slips());
    }
}
