package org.throughline.synthesis.pages;

import static org.throughline.synthesis.PublicationWords.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.SafeCsv;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Covers;
import org.throughline.synthesis.Publication;
import org.throughline.synthesis.Publishing;
import org.throughline.synthesis.Release;
import org.throughline.synthesis.Releases;
import org.throughline.synthesis.StrandWords;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.TakingOut;
import org.throughline.synthesis.WhyNot;

/** Publications of a synthesis. */
@Controller
class PublicationPages {
    private static final int LONG = 500;
    private static final int LONGEST_DOI = 200;
    private static final int LONGEST_WHY = 2_000;
    private static final int LONGEST_AUTHORS = 5_000;

    private final Publishing publications;
    private final Releases releases;
    private final TakingOut out;
    private final Doors doors;

    PublicationPages(Publishing publications, Releases releases, TakingOut out, Doors doors) {
        this.publications = publications;
        this.releases = releases;
        this.out = out;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/publications")
    Reply all(Viewer viewer, @PathVariable String id, @RequestParam(defaultValue = "") String correct) {
        return doors.open(viewer, id, s -> {
            Typed typed = s.leads(viewer)
                    ? Ids.read(correct)
                            .flatMap(c -> publications.all(viewer, s.id()).stream()
                                    .filter(p -> p.id().equals(c))
                                    .findFirst())
                            .map(PublicationPages::typed)
                            .orElse(Typed.NOTHING)
                    : Typed.NOTHING;
            return page(viewer, s, typed, Slips.none());
        });
    }

    @GetMapping("/synthesis/{id}/publications/{publication}")
    Reply one(Viewer viewer, @PathVariable String id, @PathVariable String publication) {
        return doors.open(viewer, id, s -> found(viewer, s, publication, page -> page));
    }

    @GetMapping("/synthesis/{id}/publications/{publication}/flow/{kind:svg|png|csv|json}")
    Reply flow(Viewer viewer, @PathVariable String id, @PathVariable String publication, @PathVariable String kind) {
        return doors.open(
                viewer,
                id,
                s -> found(
                        viewer,
                        s,
                        publication,
                        page -> page.flow()
                                .<Reply>map(now -> FlowFiles.of(kind, s, now))
                                .orElse(page)));
    }

    @GetMapping("/synthesis/{id}/publications/{publication}/studies")
    Reply studies(Viewer viewer, @PathVariable String id, @PathVariable String publication) {
        return doors.open(viewer, id, s -> found(viewer, s, publication, PublicationPages::csv));
    }

    /** The included reports that tell of its studies, for another program. */
    @GetMapping("/synthesis/{id}/publications/{publication}/references")
    Reply references(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String publication,
            @RequestParam(defaultValue = "") String format) {
        Optional<RecordFiles.Kind> kind = Ids.one(RecordFiles.Kind.class, format);
        return doors.open(
                viewer,
                id,
                s -> found(
                        viewer,
                        s,
                        publication,
                        page -> kind.filter(_ -> page.part().told())
                                .map(k -> RecordFiles.of(
                                        "references",
                                        k,
                                        out.records(viewer, s.id(), page.part().reports())))
                                .orElseGet(Reply.NotThere::new)));
    }

    private static Reply csv(PublicationPage page) {
        SafeCsv csv = SafeCsv.of("study", "strand", "in this publication", "in other publications", "reports");
        page.part()
                .release()
                .studies()
                .forEach(study -> csv.row(
                        study.label(),
                        study.strand().words(),
                        page.part().has(study) ? "yes" : "no",
                        String.join("; ", page.others().titles(study)),
                        study.reports().stream().map(page::report).collect(Collectors.joining("; "))));
        return csv.named("studies.csv");
    }

    private Reply found(Viewer viewer, Synthesis s, String publication, Function<PublicationPage, Reply> then) {
        List<Publication> all = publications.all(viewer, s.id());
        return Ids.read(publication)
                .flatMap(wanted ->
                        all.stream().filter(p -> p.id().equals(wanted)).findFirst())
                .flatMap(p -> Optional.ofNullable(
                                publications.parts(viewer, s.id(), List.of(p)).get(p.id()))
                        .map(part -> PublicationPage.of(s, s.leads(viewer), p, part, all)))
                .map(then)
                .orElseGet(Reply.NotThere::new);
    }

    private PublicationsPage page(Viewer viewer, Synthesis s, Typed typed, Slips slips) {
        List<Release> all = releases.all(viewer, s.id());
        List<Publication> listed = publications.all(viewer, s.id());
        Map<Integer, List<String>> readers = Stream.concat(
                        listed.stream().map(p -> p.told().release()),
                        all.stream().limit(1).map(Release::number))
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), number -> publications.readersOf(viewer, s.id(), number)));
        return new PublicationsPage(
                s, s.leads(viewer), listed, publications.parts(viewer, s.id(), listed), all, readers, typed, slips);
    }

    @PostMapping("/synthesis/{id}/publications")
    Reply list(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            if (!s.leads(viewer)) {
                return new Reply.NotThere();
            }
            Optional<Publication.Told> told = read(form);
            Optional<WhyNot> nothing = told.flatMap(t -> publications.nothingToReport(viewer, s.id(), t));
            nothing.ifPresent(why -> form.wrong("covers", why.words()));
            return told.isEmpty() || nothing.isPresent()
                    ? page(viewer, s, form.typed(), form.slips())
                    : doors.onceAfter(
                            viewer,
                            form,
                            () -> publications.list(viewer, s.id(), told.get()),
                            "title",
                            Paths.publications(s.id()),
                            () -> page(viewer, s, form.typed(), form.slips()));
        });
    }

    private static Optional<Publication.Told> read(Form form) {
        String release = form.text("release", MISSING_RELEASE);
        Optional<Covers> covers = form.one("covers", Covers.class, StrandWords.MISSING_COVERS);
        if (covers.filter(c -> c == Covers.NOT_SAID).isPresent()) {
            form.wrong("covers", StrandWords.MISSING_COVERS.say());
        }
        Optional<Publication.Kind> kind = form.one("kind", Publication.Kind.class, MISSING_KIND);
        String title = form.text("title", MISSING_PUBLICATION_TITLE);
        List<String> authors = ProtocolPages.lines(form, "authors");
        String place = form.some("place").orElse("");
        String doi = form.some("doi").orElse("").replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
        Optional<LocalDate> on = form.date("on", MISSING_PUBLISHED);
        Optional<UUID> replaces = Ids.read(form.typed().text("replaces"));
        String why = replaces.isPresent() ? form.text("why", MISSING_CORRECTION) : "";
        if (!release.isEmpty() && !release.matches("\\d{1,6}")) {
            form.wrong("release", MISSING_RELEASE.say());
        }
        if (authors.isEmpty()
                || authors.size() > Publication.MOST_AUTHORS
                || form.typed().text("authors").length() > LONGEST_AUTHORS) {
            form.wrong("authors", MISSING_AUTHORS.say());
        }
        if (!doi.isEmpty() && (!doi.matches("10\\.\\d{4,9}/\\S+") || doi.length() > LONGEST_DOI)) {
            form.wrong("doi", NOT_A_DOI.say());
        }
        atMost(form, "title", title, LONG);
        atMost(form, "place", place, LONG);
        atMost(form, "why", why, LONGEST_WHY);
        return form.ok()
                ? Optional.of(new Publication.Told(
                        Integer.parseInt(release),
                        covers.orElseThrow(),
                        kind.orElseThrow(),
                        title,
                        authors,
                        place,
                        doi,
                        on.orElseThrow(),
                        replaces,
                        why))
                : Optional.empty();
    }

    private static void atMost(Form form, String field, String words, int longest) {
        if (words.length() > longest) {
            form.wrong(field, TOO_LONG.say(longest));
        }
    }

    private static Typed typed(Publication publication) {
        Publication.Told told = publication.told();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("replaces", List.of(publication.id().toString()));
        fields.put("release", List.of(Integer.toString(told.release())));
        if (told.covers() != Covers.NOT_SAID) {
            fields.put("covers", List.of(told.covers().name()));
        }
        fields.put("kind", List.of(told.kind().name()));
        fields.put("title", List.of(told.title()));
        fields.put("authors", List.of(String.join("\n", told.authors())));
        fields.put("place", List.of(told.place()));
        fields.put("doi", List.of(told.doi()));
        fields.put("on-day", List.of(Integer.toString(told.on().getDayOfMonth())));
        fields.put("on-month", List.of(Integer.toString(told.on().getMonthValue())));
        fields.put("on-year", List.of(Integer.toString(told.on().getYear())));
        return new Typed(fields);
    }
}
