package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReleaseWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Release;
import org.throughline.synthesis.Synthesis;

/** Every release of a synthesis, and the way to freeze one more and to compare two. */
public record ReleasesPage(
        Synthesis synthesis, boolean leads, List<Release> releases, Map<SeatId, String> names, Typed typed, Slips slips)
        implements Page {

    @Override
    public String title() {
        return RELEASES_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.releases(synthesis.id());
    }

    public String who(Release release) {
        return names.getOrDefault(release.by(), "");
    }

    public List<Select.Choice> choices() {
        return releases.stream()
                .map(r -> Select.Choice.of(Integer.toString(r.number()), RELEASE_LINE.say(r.number())))
                .toList();
    }

    public List<Select.Choice> choicesWithNow() {
        return Stream.concat(Stream.of(Select.Choice.of("0", COMPARE_NOW.say())), choices().stream())
                .toList();
    }

    /** The release before the newest, or the only one. */
    public String first() {
        return releases.isEmpty() ? "" : Integer.toString(releases.getFirst().number());
    }
}
