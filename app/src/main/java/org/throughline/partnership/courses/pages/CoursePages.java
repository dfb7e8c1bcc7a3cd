package org.throughline.partnership.courses.pages;

import static org.throughline.partnership.courses.CourseWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.PartnershipWords;
import org.throughline.partnership.Side;
import org.throughline.partnership.courses.Course;
import org.throughline.partnership.courses.Courses;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.NumbersBySide;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.Products;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;
import org.throughline.words.WordKey;

/** Courses for everybody to read; offering one and calling it off. */
@Controller
class CoursePages {
    private static final int MOST_PLACES = 500;
    private static final String AIM = "aim";
    private static final int MOST_AGENCIES = 50;

    private final CourseReading reading;
    private final Courses courses;
    private final Products products;

    CoursePages(CourseReading reading, Courses courses, Products products) {
        this.reading = reading;
        this.courses = courses;
        this.products = products;
    }

    @GetMapping("/partnerships/{partnership}/courses")
    Reply all(Anybody anybody, @PathVariable String partnership) {
        Viewer viewer = anybody.viewer();
        return reading.design(viewer, partnership)
                .<Reply>map(d -> new CoursesPage(
                        d,
                        courses.of(viewer, d.partnership().id()),
                        reading.mayWork(viewer, d.partnership().id()),
                        viewer.today()))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/courses/{course}")
    Reply one(Anybody anybody, @PathVariable String partnership, @PathVariable String course) {
        Viewer viewer = anybody.viewer();
        return reading.course(viewer, partnership, course)
                .<Reply>map(w -> {
                    boolean works = reading.mayWork(viewer, w.course().partnership());
                    return new CoursePage(
                            w,
                            courses.places(viewer, w.course()),
                            courses.mayTell(viewer, w),
                            w.course()
                                    .product()
                                    .flatMap(id -> products.product(viewer, id))
                                    .map(Product::title),
                            works || Courses.side(viewer).isPresent(),
                            works,
                            viewer.today());
                })
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/offer-course")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership)
                .<Reply>map(d -> offerPage(viewer, d, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/offer-course")
    Reply offered(Viewer viewer, Form form, @PathVariable String partnership) {
        Optional<Design> d = working(viewer, partnership);
        if (d.isEmpty()) {
            return new Reply.NotThere();
        }
        UUID id = d.get().partnership().id();
        String title = Entry.text(form, "title", SLIP_TITLE);
        String about = Entry.text(form, "about", SLIP_ABOUT);
        Optional<Product> pack = form.some("pack").isEmpty()
                ? Optional.empty()
                : Entry.chosen(form, "pack", packs(viewer, id), p -> p.id().toString(), SLIP_PACK);
        Optional<LocalDate> on = form.date("on", SLIP_ON);
        String place = Entry.text(form, "place", SLIP_PLACE);
        int places = Entry.whole(form, "places", 1, MOST_PLACES, SLIP_PLACES);
        int fewest = Entry.whole(form, "fewest", 1, MOST_AGENCIES, SLIP_FEWEST);
        Map<Side, Integer> aims = NumbersBySide.read(form, AIM, MOST_PLACES, SLIP_AIM);
        Optional<LocalDate> askedFrom = form.date("asked", SLIP_ASKED);
        if (!form.ok()) {
            return offerPage(viewer, d.get(), form);
        }
        Course course = new Course(
                UUID.randomUUID(),
                id,
                title,
                about,
                pack.map(Product::id),
                on.orElseThrow(),
                place,
                places,
                fewest,
                aims,
                askedFrom.orElseThrow(),
                viewer.today(),
                Optional.empty());
        Answer<UUID> answer = courses.offer(viewer, course, form.once());
        if (answer instanceof Answer.Refused<UUID>(var why)) {
            refused(form, why);
            return offerPage(viewer, d.get(), form);
        }
        return CourseReading.back(course, answer);
    }

    private static void refused(Form form, WordKey why) {
        if (why == WHY_NOT_THAT_DAY) {
            form.wrongDate("on", why.say());
        } else if (why == WHY_ASKED_TOO_SOON) {
            form.wrongDate("asked", why.say());
        } else if (why == WHY_AIMS) {
            form.wrong(NumbersBySide.field(AIM, Side.PARENT_CARER), why.say());
        } else {
            form.wrong("about", why.say());
        }
    }

    private List<Product> packs(Viewer viewer, UUID partnership) {
        return products.of(viewer, partnership).stream()
                .filter(p -> p.kind() == Product.Kind.TRAINING && p.current().isPresent())
                .toList();
    }

    private FormPage offerPage(Viewer viewer, Design d, Form form) {
        UUID id = d.partnership().id();
        List<Content> questions = new ArrayList<>(List.of(
                Entry.line("title", ASK_TITLE, null, form),
                Entry.words("about", ASK_ABOUT, null, form),
                Entry.pick(
                        "pack",
                        ASK_PACK,
                        ASK_PACK_HINT,
                        packs(viewer, id),
                        p -> p.id().toString(),
                        Product::title,
                        form),
                Entry.day("on", ASK_ON, PartnershipWords.DATE_HINT, form),
                Entry.line("place", ASK_PLACE, ASK_PLACE_HINT, form),
                Entry.line("places", ASK_PLACES, null, form),
                Entry.line("fewest", ASK_FEWEST, ASK_FEWEST_HINT, form)));
        questions.add(NumbersBySide.ask(AIM, ASK_AIM, ASK_AIM_HINT, form));
        questions.add(Entry.day("asked", ASK_ASKED, ASK_ASKED_HINT, form));
        return new FormPage(
                OFFER_TITLE.say(),
                OFFER_LEAD.say(),
                Paths.of(id) + "/offer-course",
                questions,
                OFFER_DO.say(),
                CoursePaths.all(id),
                form.slips());
    }

    @PostMapping("/partnerships/{partnership}/call-off-course/{course}")
    Reply calledOff(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String course) {
        return reading.working(
                viewer,
                partnership,
                course,
                w -> CourseReading.back(w.course(), courses.callOff(viewer, w.course(), form.once())));
    }

    private Optional<Design> working(Viewer viewer, String partnership) {
        return reading.design(viewer, partnership)
                .filter(d -> reading.mayWork(viewer, d.partnership().id()));
    }
}
