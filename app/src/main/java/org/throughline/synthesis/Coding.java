package org.throughline.synthesis;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * Thematic synthesis: words of the included reports, how each person reads them, and themes made of that. Where two read
 * something differently both stay; nobody is outvoted.
 */
@Service
public class Coding {
    private final Syntheses syntheses;
    private final Acting acting;
    private final FullTexts fullTexts;
    private final CodingStore store;
    private final Readers readers;
    private final Clock clock;

    Coding(Syntheses syntheses, Acting acting, FullTexts fullTexts, CodingStore store, Readers readers, Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.fullTexts = fullTexts;
        this.store = store;
        this.readers = readers;
        this.clock = clock;
    }

    public List<Extract> extracts(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.extracts(id));
    }

    public List<Theme> themes(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.themes(id));
    }

    /** Takes words out of an included report, with who said them and where. */
    public Answer<UUID> extract(
            Viewer viewer, SynthesisId id, UUID reference, String words, String speaker, String page) {
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            boolean included = fullTexts.included(viewer, id).stream()
                    .anyMatch(held -> held.id().equals(reference));
            if (!included) {
                return new Answer.NotThere<>();
            }
            Extract extract = new Extract(UUID.randomUUID(), reference, words, speaker, page, List.of());
            store.add(id, extract, viewer.seat(), clock.instant());
            return new Answer.Done<>(extract.id());
        });
    }

    /** How this person reads an extract, beside how others read it. */
    public Answer<UUID> code(Viewer viewer, SynthesisId id, UUID extract, String code, String memo) {
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            if (store.extracts(id).stream().noneMatch(e -> e.id().equals(extract))) {
                return new Answer.NotThere<>();
            }
            readers.ensure(id, viewer.seat());
            store.add(id, extract, new Extract.Coding(code, memo, viewer.seat()), clock.instant());
            return new Answer.Done<>(extract);
        });
    }

    public Answer<UUID> theme(Viewer viewer, SynthesisId id, Theme.Kind kind, String name, String memo) {
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            Theme theme = new Theme(UUID.randomUUID(), kind, name, memo, List.of(), List.of());
            store.add(id, theme, viewer.seat(), clock.instant());
            return new Answer.Done<>(theme.id());
        });
    }

    /** Puts a code under a descriptive theme, or a descriptive theme under an analytical one. Where it was before is kept. */
    public Answer<UUID> place(Viewer viewer, SynthesisId id, String what, UUID theme, String why) {
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            List<Theme> themes = store.themes(id);
            Optional<Theme> into =
                    themes.stream().filter(t -> t.id().equals(theme)).findFirst();
            boolean isTheme =
                    themes.stream().anyMatch(t -> t.id().toString().equals(what) && t.kind() == Theme.Kind.DESCRIPTIVE);
            boolean isCode = known(themes, store.extracts(id)).contains(what);
            if (into.isEmpty() || !isTheme && !isCode) {
                return new Answer.NotThere<>();
            }
            if (into.filter(t -> t.kind() == Theme.Kind.ANALYTICAL ? isTheme : isCode)
                    .isEmpty()) {
                return new Answer.Refused<>(WhyNot.DOES_NOT_FIT_THERE);
            }
            if (into.get().holds().contains(what)) {
                return new Answer.Refused<>(WhyNot.STANDS_THERE_ALREADY);
            }
            store.place(id, what, theme, why, viewer.seat(), clock.instant());
            return new Answer.Done<>(theme);
        });
    }

    /** The extracts beneath a theme, straight or by way of the themes that it holds. */
    public static List<Extract> beneath(Theme theme, List<Theme> themes, List<Extract> extracts) {
        List<String> codes = theme.kind() == Theme.Kind.DESCRIPTIVE
                ? theme.holds()
                : themes.stream()
                        .filter(t -> theme.holds().contains(t.id().toString()))
                        .flatMap(t -> t.holds().stream())
                        .toList();
        return extracts.stream()
                .filter(e -> e.codings().stream().anyMatch(c -> codes.contains(c.code())))
                .toList();
    }

    /** Every code: what something is read under, and what stands under a descriptive theme. */
    public static SortedSet<String> known(List<Theme> themes, List<Extract> extracts) {
        return Stream.concat(
                        extracts.stream().flatMap(e -> e.codings().stream()).map(Extract.Coding::code),
                        themes.stream()
                                .filter(t -> t.kind() == Theme.Kind.DESCRIPTIVE)
                                .flatMap(t -> t.holds().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The name of what stands under a theme: a code is its own name, a theme has one. */
    public static String named(String what, List<Theme> themes) {
        return themes.stream()
                .filter(t -> t.id().toString().equals(what))
                .map(Theme::name)
                .findFirst()
                .orElse(what);
    }
}
