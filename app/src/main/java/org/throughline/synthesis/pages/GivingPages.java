package org.throughline.synthesis.pages;

import static org.throughline.synthesis.GivingWords.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Ingredient;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Giving;
import org.throughline.synthesis.Member;
import org.throughline.synthesis.Publication;
import org.throughline.synthesis.PublicationWords;
import org.throughline.synthesis.Publishing;
import org.throughline.synthesis.Reader;
import org.throughline.synthesis.Readings;
import org.throughline.synthesis.Release;
import org.throughline.synthesis.ReleaseContent;
import org.throughline.synthesis.Releases;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.SynthesisWords;
import org.throughline.synthesis.Voice;

/** Giving a release of a synthesis to the evidence bank. */
@Controller
class GivingPages {
    private static final int LONG = 500;
    private static final int LONGEST = 20_000;
    private static final int LONGEST_AUTHORS = 5_000;

    private final Giving giving;
    private final Releases releases;
    private final Publishing publications;
    private final Readings readings;
    private final Signing signing;
    private final Doors doors;

    GivingPages(
            Giving giving,
            Releases releases,
            Publishing publications,
            Readings readings,
            Signing signing,
            Doors doors) {
        this.giving = giving;
        this.releases = releases;
        this.publications = publications;
        this.readings = readings;
        this.signing = signing;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/findings/give")
    Reply form(Viewer viewer, @PathVariable String id, @RequestParam(defaultValue = "") String release) {
        return led(viewer, id, s -> {
            Optional<ReleaseContent> from = from(viewer, s, release);
            return page(viewer, s, from, begun(viewer, s, from), Slips.none());
        });
    }

    private Reply led(Viewer viewer, String id, java.util.function.Function<Synthesis, Reply> page) {
        return doors.open(viewer, id, s -> s.leads(viewer) ? page.apply(s) : new Reply.NotThere());
    }

    /** The release of this number; the newest where none is named or there is none of it. */
    private Optional<ReleaseContent> from(Viewer viewer, Synthesis s, String number) {
        List<Release> all = releases.all(viewer, s.id());
        return all.stream()
                .filter(r -> Integer.toString(r.number()).equals(number))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .flatMap(r -> releases.open(viewer, s.id(), r.number()))
                .map(Releases.Opened::content);
    }

    private GivingPage page(Viewer viewer, Synthesis s, Optional<ReleaseContent> from, Typed typed, Slips slips) {
        return new GivingPage(
                s,
                releases.all(viewer, s.id()),
                from,
                giving.before(viewer, s.id()),
                from.map(Giving::themesWithResults).orElse(List.of()),
                s.team().size() - signed(viewer, s).size(),
                typed,
                slips);
    }

    /** What stands in the form before anybody has typed: of the record before where there is one, and the team's names. */
    private Typed begun(Viewer viewer, Synthesis s, Optional<ReleaseContent> from) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<EvidenceRecord> before = giving.before(viewer, s.id());
        List<String> authors = from.stream()
                .flatMap(r -> publications.of(viewer, s.id(), r.number()).stream())
                .findFirst()
                .map(p -> p.told().authors())
                .orElseGet(() -> signed(viewer, s));
        fields.put("authors", List.of(String.join("\n", authors)));
        if (!before.isEmpty()) {
            var was = before.getLast().content();
            fields.put("line", List.of(was.oneLiner()));
            fields.put("plain", List.of(was.summary().plain()));
            fields.put("easy", List.of(String.join("\n", was.summary().easyRead())));
            fields.put("limits", List.of(was.setting().limits()));
            fields.put("publisher", List.of(was.source().publisher()));
            fields.put("licence", List.of(was.source().licence()));
            from.ifPresent(r -> r.recommendations()
                    .forEach(now -> was.recommendations().stream()
                            .filter(then -> then.words().equals(now.words()))
                            .findFirst()
                            .ifPresent(then -> fields.put(
                                    "ingredients-" + now.id(),
                                    then.ingredients().stream().map(Enum::name).toList()))));
        }
        return new Typed(fields);
    }

    /**
     * Who has signed by a name, reads as a researcher, or leads: their names may stand there; the others are asked first. A young person
     * signed for the team and not for the public: always asked first.
     */
    private List<String> signed(Viewer viewer, Synthesis s) {
        Map<SeatId, Signed> signs = signing.of(viewer, s);
        List<SeatId> may = new ArrayList<>(readings.readers(viewer, s.id()).stream()
                .filter(r -> r.voice() != Voice.YOUNG_PERSON)
                .filter(r -> !r.called().isBlank() || r.voice() == Voice.RESEARCHER)
                .map(Reader::seat)
                .toList());
        s.team().stream().filter(Member::leads).map(Member::seat).forEach(may::add);
        return s.team().stream()
                .map(Member::seat)
                .filter(may::contains)
                .map(seat -> Signed.of(seat, signs).name())
                .filter(name -> !name.isBlank())
                .toList();
    }

    @PostMapping("/synthesis/{id}/findings/give")
    Reply give(Viewer viewer, Form form, @PathVariable String id) {
        return led(viewer, id, s -> {
            Optional<ReleaseContent> from = from(viewer, s, form.typed().text("release"));
            if (from.isEmpty()) {
                return page(viewer, s, from, form.typed(), form.slips());
            }
            Optional<Giving.Said> said =
                    read(form, from.get(), !giving.before(viewer, s.id()).isEmpty());
            if (said.isEmpty()) {
                return page(viewer, s, from, form.typed(), form.slips());
            }
            return doors.onceAfter(
                    viewer,
                    form,
                    () -> giving.give(viewer, s.id(), said.get()),
                    "line",
                    record -> desk(record, said.get()),
                    () -> page(viewer, s, from, form.typed(), form.slips()));
        });
    }

    /** The record at the desk, which says whether it is new there or has got what changed. */
    private static String desk(EvidenceId record, Giving.Said said) {
        return "/evidence-desk/" + record + "?done=" + (said.again().isPresent() ? "given-again" : "given");
    }

    private static Optional<Giving.Said> read(Form form, ReleaseContent from, boolean before) {
        String line = form.text("line", SynthesisWords.MISSING_LINE);
        String plain = form.text("plain", SynthesisWords.MISSING_PLAIN);
        List<String> authors = ProtocolPages.lines(form, "authors");
        if (authors.isEmpty()
                || authors.size() > Publication.MOST_AUTHORS
                || form.typed().text("authors").length() > LONGEST_AUTHORS) {
            form.wrong("authors", PublicationWords.MISSING_AUTHORS.say());
        }
        String publisher = form.text("publisher", MISSING_PUBLISHER);
        String licence = form.text("licence", SynthesisWords.MISSING_LICENCE);
        String again = form.typed().text("again");
        boolean another = again.equals(GivingPage.ANOTHER);
        Optional<EvidenceId> versionOf = Ids.read(again).map(EvidenceId::new);
        if (before && !another && versionOf.isEmpty()) {
            form.wrong("again", MISSING_AGAIN.say());
        }
        String why = before && another ? form.text("why", MISSING_WHY) : "";
        Map<UUID, String> tried = new HashMap<>();
        Giving.themesWithResults(from)
                .forEach(t -> form.some("tried-" + t.theme()).ifPresent(words -> {
                    tried.put(t.theme(), words);
                    atMost(form, "tried-" + t.theme(), words, LONG);
                }));
        Map<UUID, List<Ingredient>> ingredients = new HashMap<>();
        from.recommendations()
                .forEach(r -> ingredients.put(
                        r.id(),
                        Arrays.stream(Ingredient.values())
                                .filter(i -> form.typed()
                                        .all("ingredients-" + r.id())
                                        .contains(i.name()))
                                .toList()));
        List<String> easy = ProtocolPages.lines(form, "easy");
        String limits = form.some("limits").orElse("");
        atMost(form, "line", line, LONG);
        atMost(form, "publisher", publisher, LONG);
        atMost(form, "licence", licence, LONG);
        atMost(form, "why", why, LONG);
        atMost(form, "plain", plain, LONGEST);
        atMost(form, "easy", form.typed().text("easy"), LONGEST);
        atMost(form, "limits", limits, LONGEST);
        return form.ok()
                ? Optional.of(new Giving.Said(
                        from.number(),
                        line,
                        plain,
                        easy,
                        limits,
                        authors,
                        publisher,
                        licence,
                        ingredients,
                        tried,
                        versionOf,
                        why))
                : Optional.empty();
    }

    private static void atMost(Form form, String field, String words, int longest) {
        if (words.length() > longest) {
            form.wrong(field, PublicationWords.TOO_LONG.say(longest));
        }
    }
}
