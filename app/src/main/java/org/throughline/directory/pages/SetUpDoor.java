package org.throughline.directory.pages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.Person;
import org.throughline.people.Role;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;
import org.throughline.work.Once;

/**
 * The one door to set-up: an administrator, acting in one transaction. Everybody else gets the answer of a page that
 * does not exist. A page that names children leaves its line in the access log.
 */
@Component
class SetUpDoor {
    private final Acting acting;
    private final Records records;
    private final Families families;
    private final Once once;

    SetUpDoor(Acting acting, Records records, Families families, Once once) {
        this.acting = acting;
        this.records = records;
        this.families = families;
        this.once = once;
    }

    /** A child as set-up knows them: the opaque child, and the record that rows typed by hand hang on. */
    record OneChild(ChildId id, List<Person> records) {
        Person record() {
            return records.getFirst();
        }

        String name() {
            return record().name();
        }

        String path() {
            return "/set-up/children/" + id;
        }
    }

    Reply show(Viewer viewer, Supplier<Reply> page) {
        return mayEnter(viewer) ? acting.as(viewer, page) : new Reply.NotThere();
    }

    /** A page about one child. */
    Reply show(Viewer viewer, String child, String page, Function<OneChild, Reply> read) {
        return show(
                viewer,
                () -> find(child)
                        .map(one -> records.list(viewer, page, List.of(one.id()), () -> read.apply(one)))
                        .orElseGet(Reply.NotThere::new));
    }

    /** A list that names children: one line in the log with all of them in it. */
    Reply list(Viewer viewer, String page, List<ChildId> children, Supplier<Reply> read) {
        return records.list(viewer, page, children, read);
    }

    /** A form that was sent. However often the same sending comes, it has one effect. */
    Reply send(Viewer viewer, Form form, Supplier<Reply> work) {
        return show(viewer, () -> onlyOnce(viewer, form, work));
    }

    /** A form about one child that was sent. */
    Reply send(Viewer viewer, String child, String page, Form form, Function<OneChild, Reply> work) {
        return show(viewer, child, page, one -> onlyOnce(viewer, form, () -> work.apply(one)));
    }

    private Reply onlyOnce(Viewer viewer, Form form, Supplier<Reply> work) {
        AtomicReference<Reply> shown = new AtomicReference<>(new Reply.NotThere());
        String where = once.only(viewer.account().value(), form.once(), () -> {
            Reply reply = work.get();
            shown.set(reply);
            return reply instanceof Reply.Go go ? go.to() : "";
        });
        if (!where.isEmpty()) {
            return new Reply.Go(where);
        }
        return form.ok() && shown.get() instanceof Reply.NotThere ? work.get() : shown.get();
    }

    private Optional<OneChild> find(String id) {
        return uuid(id).map(ChildId::new)
                .map(child -> new OneChild(child, families.recordsOf(child)))
                .filter(one -> !one.records().isEmpty());
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean mayEnter(Viewer viewer) {
        return viewer.role().equals(Optional.of(Role.ADMINISTRATOR));
    }
}
