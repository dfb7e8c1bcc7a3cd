package org.throughline.synthesis.pages;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Characteristics;
import org.throughline.synthesis.Characteristics.Characteristic;
import org.throughline.synthesis.ChoosingStudies;
import org.throughline.synthesis.Publication;
import org.throughline.synthesis.PublishedPart;
import org.throughline.synthesis.Publishing;
import org.throughline.synthesis.ReleaseContent;
import org.throughline.synthesis.Strand;
import org.throughline.synthesis.StudiesShared;
import org.throughline.synthesis.StudyFilter;
import org.throughline.synthesis.Synthesis;

/** Which studies a publication reports, chosen one by one. Whoever does not lead finds nothing here. */
@Controller
class ChoosingStudiesPages {
    private static final int LONGEST_WORDS = 200;

    private final ChoosingStudies choosing;
    private final Publishing publications;
    private final Characteristics characteristics;
    private final Doors doors;

    ChoosingStudiesPages(
            ChoosingStudies choosing, Publishing publications, Characteristics characteristics, Doors doors) {
        this.choosing = choosing;
        this.publications = publications;
        this.characteristics = characteristics;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/publications/{publication}/choose")
    Reply choose(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String publication,
            @RequestParam Map<String, String> asked) {
        return doors.open(
                viewer,
                id,
                s -> page(viewer, s, publication, asked, Typed.NOTHING, Slips.none())
                        .<Reply>map(page -> page)
                        .orElseGet(Reply.NotThere::new));
    }

    private Optional<ChoosingStudiesPage> page(
            Viewer viewer, Synthesis s, String publication, Map<String, String> asked, Typed typed, Slips slips) {
        return Ids.read(publication)
                .flatMap(wanted -> choosing.open(viewer, s.id(), wanted)
                        .flatMap(part -> publications.all(viewer, s.id()).stream()
                                .filter(p -> p.id().equals(wanted))
                                .findFirst()
                                .map(p -> page(viewer, s, p, part, asked, typed, slips))));
    }

    private ChoosingStudiesPage page(
            Viewer viewer,
            Synthesis s,
            Publication publication,
            PublishedPart part,
            Map<String, String> asked,
            Typed typed,
            Slips slips) {
        List<Characteristic> known = ChoosingStudiesPage.many(part) ? characteristics.all(viewer, s.id()) : List.of();
        StudiesShared others = new StudiesShared(
                part.release(),
                publications.all(viewer, s.id()).stream()
                        .filter(p -> !p.id().equals(publication.id()))
                        .toList());
        Map<UUID, String> reports = PublicationPage.reports(part.release());
        StudyFilter filter = filter(asked, known);
        List<ReleaseContent.Studied> found = filter.among(part, reports, others);
        String number = asked.getOrDefault("page", "1");
        return new ChoosingStudiesPage(
                s,
                publication,
                part,
                others,
                reports,
                known,
                filter,
                found,
                number.matches("\\d{1,6}")
                        ? Math.clamp(Integer.parseInt(number), 1, ChoosingStudiesPage.pagesOf(found.size()))
                        : 1,
                typed,
                slips);
    }

    private static StudyFilter filter(Map<String, String> asked, List<Characteristic> known) {
        String words = asked.getOrDefault("words", "").strip();
        String about = asked.getOrDefault("about", "");
        return new StudyFilter(
                words.substring(0, Math.min(words.length(), LONGEST_WORDS)),
                Ids.one(Strand.class, asked.getOrDefault("strand", "")),
                Ids.one(StudyFilter.Where.class, asked.getOrDefault("where", ""))
                        .orElse(StudyFilter.Where.ANY),
                known.stream().filter(c -> c.name().equals(about)).findFirst());
    }

    @PostMapping("/synthesis/{id}/publications/{publication}/choose")
    Reply choose(Viewer viewer, Form form, @PathVariable String id, @PathVariable String publication) {
        return doors.open(viewer, id, s -> {
            Map<String, String> asked = List.of("words", "strand", "where", "about", "page").stream()
                    .collect(Collectors.toMap(name -> name, name -> form.typed().text(name)));
            return page(viewer, s, publication, asked, form.typed(), Slips.none())
                    .map(page -> send(viewer, s, form, page))
                    .orElseGet(Reply.NotThere::new);
        });
    }

    private Reply send(Viewer viewer, Synthesis s, Form form, ChoosingStudiesPage page) {
        UUID publication = page.publication().id();
        Supplier<Answer<Integer>> act;
        if (form.typed().has("do", "again")) {
            act = () -> choosing.all(viewer, s.id(), publication);
        } else {
            ChoosingStudies.Change change = change(form, page);
            act = () -> choosing.change(viewer, s.id(), publication, change);
        }
        return doors.onceAfter(
                viewer,
                form,
                act,
                "take",
                ChoosingStudiesPage.at(page.at(), page.sought(), page.number()),
                () -> new ChoosingStudiesPage(
                        s,
                        page.publication(),
                        page.part(),
                        page.others(),
                        page.reports(),
                        page.characteristics(),
                        page.asked(),
                        page.found(),
                        page.number(),
                        form.typed(),
                        form.slips()));
    }

    /** What was ticked and unticked since the page was drawn, and all that were found where a button asked for that. */
    private static ChoosingStudies.Change change(Form form, ChoosingStudiesPage page) {
        Set<UUID> is = ids(form.typed().all("take"));
        Set<UUID> was = ids(form.typed().all("was"));
        Set<UUID> in = without(is, was);
        Set<UUID> out = without(was, is);
        Set<UUID> found = page.found().stream().map(ReleaseContent.Studied::id).collect(Collectors.toSet());
        if (form.typed().has("do", "tick")) {
            in.addAll(found);
            out.removeAll(found);
        }
        if (form.typed().has("do", "untick")) {
            out.addAll(found);
            in.removeAll(found);
        }
        return new ChoosingStudies.Change(in, out);
    }

    private static Set<UUID> without(Set<UUID> some, Collection<UUID> others) {
        Set<UUID> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static Set<UUID> ids(List<String> sent) {
        return sent.stream()
                .limit(ChoosingStudies.A_PAGE)
                .flatMap(one -> Ids.read(one).stream())
                .collect(Collectors.toSet());
    }
}
