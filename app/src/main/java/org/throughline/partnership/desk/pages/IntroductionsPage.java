package org.throughline.partnership.desk.pages;

import static org.throughline.partnership.DeskWords.*;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.desk.Introduction;
import org.throughline.partnership.desk.Introductions;
import org.throughline.partnership.pages.Paths;

/** Who should meet whom: suggested, proposed, made, and what came of it. */
public record IntroductionsPage(Design design, List<Introduction> all, List<Introductions.Pair> suggested)
        implements Page {

    @Override
    public String title() {
        return INTRODUCTIONS_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(DeskPaths.desk(id()));
    }

    private UUID id() {
        return design.partnership().id();
    }

    public String introduce() {
        return Paths.of(id()) + "/introduce";
    }

    /** The form with both groups typed in already. */
    public String introduce(Introductions.Pair p) {
        return introduce() + "?who=" + encoded(p.one().name()) + "&whom="
                + encoded(p.other().name());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public String shared(Introductions.Pair p) {
        return p.words().isEmpty() ? SUGGESTED_PEOPLE.say() : SUGGESTED_WORDS.say(String.join(", ", p.words()));
    }

    public List<Introduction> open() {
        return all.stream().filter(i -> i.madeOn().isEmpty()).toList();
    }

    public List<Introduction> waiting() {
        return all.stream()
                .filter(i -> i.madeOn().isPresent() && i.came().isEmpty())
                .toList();
    }

    public List<Introduction> came() {
        return all.stream().filter(i -> i.came().isPresent()).toList();
    }

    public String who(Introduction i) {
        return MET_WORDS.say(i.who(), i.whom());
    }

    public String when(Introduction i) {
        return i.madeOn()
                .map(on -> MADE_ON.say(Dates.day(on)))
                .orElseGet(() -> PROPOSED_ON.say(Dates.day(i.proposedOn())));
    }

    public String made(Introduction i) {
        return Paths.of(id()) + "/introduction-made/" + i.id();
    }

    public String came(Introduction i) {
        return Paths.of(id()) + "/introduction-came/" + i.id();
    }
}
