package org.throughline.synthesis;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * The quantitative strand and the joint display. Each strand is put together for itself first; then, theme by theme, the team
 * says how they stand to each other (convergent segregated, JBI manual 8.3).
 */
@Service
public class Numbers {
    private final Syntheses syntheses;
    private final Acting acting;
    private final FullTexts fullTexts;
    private final CodingStore coding;
    private final NumberStore store;
    private final Clock clock;

    Numbers(
            Syntheses syntheses,
            Acting acting,
            FullTexts fullTexts,
            CodingStore coding,
            NumberStore store,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.fullTexts = fullTexts;
        this.coding = coding;
        this.store = store;
        this.clock = clock;
    }

    /**
     * A theme in both strands.
     *
     * @param effects the results that bear on it, or on a theme that it holds
     * @param now how the two stand to each other; empty while nobody has said
     * @param before what was said before, the first first
     */
    public record Row(
            Theme theme, List<Extract> extracts, List<Effect> effects, Optional<Joint> now, List<Joint> before) {
        boolean bothSpeak() {
            return !effects.isEmpty() && !extracts.isEmpty();
        }

        /** Whether a strand has begun or ceased to speak since the team said how they stand. */
        public boolean outdated() {
            return now.filter(j -> bothSpeak() == (j.stands() == Joint.Stands.SILENT))
                    .isPresent();
        }
    }

    public List<Effect> effects(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.effects(id));
    }

    /** Every theme with what both strands say of it. */
    public List<Row> joint(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> {
            List<Theme> themes = coding.themes(id);
            List<Extract> extracts = coding.extracts(id);
            List<Effect> effects = store.effects(id);
            List<NumberStore.Bearing> bearings = store.bearings(id);
            List<Joint> said = store.joints(id);
            return themes.stream()
                    .map(theme -> row(theme, Coding.beneath(theme, themes, extracts), effects, bearings, said))
                    .toList();
        });
    }

    private static Row row(
            Theme theme,
            List<Extract> beneath,
            List<Effect> effects,
            List<NumberStore.Bearing> bearings,
            List<Joint> all) {
        List<Joint> said =
                all.stream().filter(j -> j.theme().equals(theme.id())).toList();
        return new Row(
                theme,
                beneath,
                effects.stream()
                        .filter(e ->
                                bearings.stream().anyMatch(b -> b.effect().equals(e.id()) && stands(b.theme(), theme)))
                        .toList(),
                said.isEmpty() ? Optional.empty() : Optional.of(said.getLast()),
                said.isEmpty() ? List.of() : said.subList(0, said.size() - 1));
    }

    /** On the theme itself, or on one that it holds. */
    private static boolean stands(UUID on, Theme theme) {
        return on.equals(theme.id()) || theme.holds().contains(on.toString());
    }

    /** Writes down a result of a report that belongs to the synthesis, and a theme on which it bears. */
    public Answer<UUID> add(Viewer viewer, SynthesisId id, Effect effect, Optional<UUID> theme) {
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            boolean included = fullTexts.included(viewer, id).stream()
                    .anyMatch(held -> held.id().equals(effect.reference()));
            if (!included || !theme.stream().allMatch(t -> isTheme(id, t))) {
                return new Answer.NotThere<>();
            }
            store.add(id, effect, viewer.seat(), clock.instant());
            theme.ifPresent(
                    t -> store.bear(id, new NumberStore.Bearing(effect.id(), t), viewer.seat(), clock.instant()));
            return new Answer.Done<>(effect.id());
        });
    }

    /** A result bears on a theme too. */
    public Answer<UUID> bear(Viewer viewer, SynthesisId id, UUID effect, UUID theme) {
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            if (!isTheme(id, theme) || store.effects(id).stream().noneMatch(e -> e.id().equals(effect))) {
                return new Answer.NotThere<>();
            }
            store.bear(id, new NumberStore.Bearing(effect, theme), viewer.seat(), clock.instant());
            return new Answer.Done<>(effect);
        });
    }

    /**
     * Says how the strands stand to each other in a theme. They agree, expand or conflict only where both say something; where
     * one says nothing, it is silent.
     */
    public Answer<UUID> say(Viewer viewer, SynthesisId id, UUID theme, Joint.Stands stands, String why) {
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            Optional<Row> row = joint(viewer, id).stream()
                    .filter(r -> r.theme().id().equals(theme))
                    .findFirst();
            if (row.isEmpty()) {
                return new Answer.NotThere<>();
            }
            boolean bothSpeak = row.get().bothSpeak();
            if (bothSpeak == (stands == Joint.Stands.SILENT)) {
                return new Answer.Refused<>(bothSpeak ? WhyNot.NOT_SILENT : WhyNot.SILENT);
            }
            store.join(id, new Joint(theme, stands, why, viewer.seat(), clock.instant()));
            return new Answer.Done<>(theme);
        });
    }

    private boolean isTheme(SynthesisId id, UUID theme) {
        return coding.themes(id).stream().anyMatch(t -> t.id().equals(theme));
    }
}
