package org.throughline.partnership.courses.pages;

import static org.throughline.partnership.courses.CourseWords.*;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Field;
import org.throughline.govuk.TextInput;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Side;
import org.throughline.partnership.courses.Course;
import org.throughline.partnership.courses.Courses;
import org.throughline.partnership.courses.Later;
import org.throughline.partnership.courses.Places;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.LookFirst;
import org.throughline.sharing.Viewer;

/** Taking places of a course, counting who came, and saying what changed. */
@Controller
class PlacesPages {
    private static final int MOST_PEOPLE = 100;

    private final CourseReading reading;
    private final Courses courses;

    PlacesPages(CourseReading reading, Courses courses) {
        this.reading = reading;
        this.courses = courses;
    }

    @GetMapping("/partnerships/{partnership}/take-places/{course}")
    Reply askTake(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String course) {
        return reading.taking(viewer, partnership, course, w -> takePage(viewer, w.course(), form));
    }

    @PostMapping("/partnerships/{partnership}/take-places/{course}")
    Reply taken(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String course) {
        return reading.taking(viewer, partnership, course, w -> {
            Optional<Side> side = Courses.side(viewer)
                    .or(() -> Entry.chosen(form, "side", List.of(Side.values()), Enum::name, SLIP_SIDE));
            Optional<String> agency = form.some("agency");
            if (side.filter(s -> !s.isFamily()).isPresent() && agency.isEmpty()) {
                form.wrong("agency", SLIP_AGENCY.say());
            }
            int people = Entry.whole(form, "people", 1, MOST_PEOPLE, SLIP_PEOPLE);
            if (!form.ok()) {
                return takePage(viewer, w.course(), form);
            }
            Side as = side.orElseThrow();
            Answer<UUID> answer = courses.take(
                    viewer,
                    w.course(),
                    new Courses.Wish(as, as.isFamily() ? Optional.empty() : agency, people),
                    form.once());
            return Entry.refused(answer, form, "people")
                    ? takePage(viewer, w.course(), form)
                    : CourseReading.back(w.course(), answer);
        });
    }

    private static FormPage takePage(Viewer viewer, Course c, Form form) {
        List<Content> questions = new ArrayList<>();
        Optional<Side> own = Courses.side(viewer);
        if (own.isEmpty()) {
            questions.add(Entry.pick("side", ASK_SIDE, null, List.of(Side.values()), Enum::name, Side::words, form));
        }
        if (own.isEmpty() || !own.get().isFamily()) {
            questions.add(Entry.line("agency", ASK_AGENCY, own.isEmpty() ? ASK_AGENCY_HINT : null, form));
        }
        questions.add(Entry.line("people", ASK_PEOPLE, null, form));
        return new FormPage(
                TAKE_TITLE.say(c.title()),
                TAKE_LEAD.say(),
                CoursePaths.act(c, "take-places"),
                questions,
                TAKE_DO.say(),
                CoursePaths.of(c),
                form.slips());
    }

    @PostMapping("/partnerships/{partnership}/give-back-places/{course}/{places}")
    Reply givenBack(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String course,
            @PathVariable String places) {
        return reading.taking(
                viewer,
                partnership,
                course,
                w -> one(courses.places(viewer, w.course()), places)
                        .map(p -> CourseReading.back(
                                w.course(), courses.giveBack(viewer, w.course(), p.id(), form.once())))
                        .orElseGet(Reply.NotThere::new));
    }

    @GetMapping("/partnerships/{partnership}/who-came/{course}")
    Reply askCame(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String course) {
        return reading.working(viewer, partnership, course, w -> camePage(viewer, w.course(), form));
    }

    @PostMapping("/partnerships/{partnership}/who-came/{course}")
    Reply came(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String course) {
        return reading.working(viewer, partnership, course, w -> {
            Map<UUID, Integer> came = new HashMap<>();
            List<Places> all = courses.places(viewer, w.course());
            all.forEach(p -> came.put(p.id(), Entry.whole(form, field(p), 0, MOST_PEOPLE, SLIP_CAME)));
            if (!form.ok() || all.isEmpty()) {
                return camePage(viewer, w.course(), form);
            }
            Answer<UUID> answer = courses.came(viewer, w.course(), came, form.once());
            return Entry.refused(answer, form, field(all.getFirst()))
                    ? camePage(viewer, w.course(), form)
                    : CourseReading.back(w.course(), answer);
        });
    }

    private static String field(Places p) {
        return "came-" + p.id();
    }

    private FormPage camePage(Viewer viewer, Course c, Form form) {
        List<Content> questions = courses.places(viewer, c).stream()
                .<Content>map(p -> TextInput.of(Field.of(
                                        field(p),
                                        ASK_CAME.say(
                                                p.agency().orElseGet(PLACES_FAMILY::say),
                                                p.side().words()))
                                .hint(ASK_CAME_HINT.say(p.people()))
                                .slips(form.slips()))
                        .value(
                                form.typed().fields().containsKey(field(p))
                                        ? form.typed().text(field(p))
                                        : p.came().map(String::valueOf).orElse("")))
                .toList();
        return new FormPage(
                CAME_TITLE.say(c.title()),
                CAME_LEAD.say(),
                CoursePaths.act(c, "who-came"),
                questions,
                CAME_DO.say(),
                CoursePaths.of(c),
                form.slips());
    }

    private record Telling(Courses.Whole whole, Places places) {}

    @GetMapping("/partnerships/{partnership}/course-changed/{course}/{places}")
    Reply askChanged(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String course,
            @PathVariable String places) {
        return telling(viewer, partnership, course, places, t -> changedPage(t, form));
    }

    @PostMapping("/partnerships/{partnership}/course-changed/{course}/{places}")
    Reply changed(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String course,
            @PathVariable String places) {
        return telling(viewer, partnership, course, places, t -> {
            Optional<Later.Changed> changed = form.one("changed", Later.Changed.class, SLIP_CHANGED);
            String words = Entry.text(form, "words", SLIP_WORDS);
            if (!form.ok()) {
                return changedPage(t, form);
            }
            Answer<UUID> answer = courses.tell(
                    viewer,
                    t.whole(),
                    t.places().id(),
                    changed.orElseThrow(),
                    words,
                    LookFirst.looked(form),
                    form.once());
            if (LookFirst.refused(answer, form, WHY_LOOK_FIRST, "words")) {
                return changedPage(t, form);
            }
            return CourseReading.back(t.whole().course(), answer);
        });
    }

    private static FormPage changedPage(Telling t, Form form) {
        Course c = t.whole().course();
        List<Content> questions = new ArrayList<>(List.of(
                Entry.pick(
                        "changed",
                        ASK_CHANGED,
                        null,
                        List.of(Later.Changed.values()),
                        Enum::name,
                        Later.Changed::words,
                        form),
                Entry.words("words", ASK_WORDS, ASK_WORDS_HINT, form)));
        questions.addAll(LookFirst.at(form, FOUND, LOOKED, "words"));
        return new FormPage(
                TELL_TITLE.say(c.title()),
                TELL_LEAD.say(),
                CoursePaths.act(c, "course-changed", t.places()),
                questions,
                TELL_DO.say(),
                CoursePaths.of(c),
                form.slips());
    }

    private Reply telling(
            Viewer viewer, String partnership, String course, String places, Function<Telling, Reply> work) {
        return reading.taking(
                viewer,
                partnership,
                course,
                w -> one(courses.mayTell(viewer, w), places)
                        .map(p -> work.apply(new Telling(w, p)))
                        .orElseGet(Reply.NotThere::new));
    }

    private static Optional<Places> one(List<Places> all, String id) {
        return all.stream().filter(p -> p.id().toString().equals(id)).findFirst();
    }
}
