package org.throughline.synthesis.pages;

import static org.throughline.synthesis.UpdatingWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.EarlierReview;
import org.throughline.synthesis.Release;
import org.throughline.synthesis.Synthesis;

/**
 * Which earlier review a synthesis updates.
 *
 * @param now what stands there; empty where it updates none
 * @param from how often something was said so far
 */
public record UpdatingPage(
        Synthesis synthesis, List<Release> releases, Optional<EarlierReview> now, int from, Typed typed, Slips slips)
        implements Page {
    /** What can be said. */
    enum Kind {
        RELEASE,
        PUBLISHED,
        NONE
    }

    @Override
    public String title() {
        return UPDATES_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/flow");
    }

    public String at() {
        return Paths.earlier(synthesis.id());
    }

    /** What was typed in a field, or what stands there already. */
    public String value(String field) {
        return typed.some("from").isPresent() ? typed.text(field) : standing(field);
    }

    private String standing(String field) {
        return now.map(e -> switch (e.what()) {
                    case EarlierReview.OfRelease(int release) ->
                        switch (field) {
                            case "kind" -> Kind.RELEASE.name();
                            case "release" -> Integer.toString(release);
                            default -> "";
                        };
                    case EarlierReview.Published p ->
                        switch (field) {
                            case "kind" -> Kind.PUBLISHED.name();
                            case "citation" -> p.citation();
                            case "studies" -> number(p, EarlierReview.Published::studies);
                            case "reports" -> number(p, EarlierReview.Published::reports);
                            default -> "";
                        };
                    case EarlierReview.Nothing _ -> "";
                })
                .orElse("");
    }

    private static String number(EarlierReview.Published p, Function<EarlierReview.Published, OptionalInt> which) {
        OptionalInt number = which.apply(p);
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    /** The releases, the newest first. */
    public List<Select.Choice> which() {
        List<Select.Choice> all = new ArrayList<>();
        all.add(Select.Choice.of("", UPDATES_MISSING_RELEASE.say()));
        releases.forEach(r ->
                all.add(Select.Choice.of(Integer.toString(r.number()), UPDATES_RELEASE_IS.say(r.number(), r.why()))));
        return all;
    }

    /** The ways; a release can be chosen once there is one, and that it updates none once something else is said. */
    public List<Choice> kinds(gg.jte.Content release, gg.jte.Content published) {
        List<Choice> kinds = new ArrayList<>();
        if (!releases.isEmpty()) {
            kinds.add(Choice.of(Kind.RELEASE.name(), UPDATES_RELEASE.say())
                    .hint(UPDATES_RELEASE_HINT.say())
                    .reveals(release));
        }
        kinds.add(Choice.of(Kind.PUBLISHED.name(), UPDATES_PUBLISHED.say())
                .hint(UPDATES_PUBLISHED_HINT.say())
                .reveals(published));
        if (now.isPresent()) {
            kinds.add(Choice.of(Kind.NONE.name(), UPDATES_NONE.say()));
        }
        return kinds;
    }
}
