package org.throughline.child.pages;

import static org.throughline.child.ChildWords.HOW_SIGNS;
import static org.throughline.child.ChildWords.HOW_SPEECH;
import static org.throughline.child.ChildWords.HOW_SYMBOLS;
import static org.throughline.child.ChildWords.HOW_WATCHING;
import static org.throughline.child.ChildWords.ONLY_SEEN_BY;
import static org.throughline.child.ChildWords.OPEN_WORDS;
import static org.throughline.child.ChildWords.OPEN_WORDS_OF;
import static org.throughline.child.ChildWords.REPLACED;
import static org.throughline.child.ChildWords.SEEN_BY;
import static org.throughline.child.ChildWords.TAKEN_AWAY;
import static org.throughline.child.ChildWords.TOLD_ON;
import static org.throughline.child.ChildWords.WRITTEN_DOWN;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.child.Audience;
import org.throughline.child.Contribution;
import org.throughline.child.Conveyed;
import org.throughline.child.TakenAway;
import org.throughline.child.Words;
import org.throughline.govuk.Html;
import org.throughline.govuk.Link;
import org.throughline.govuk.grammar.Quote;
import org.throughline.govuk.grammar.Superseded;
import org.throughline.govuk.grammar.Voice;
import org.throughline.govuk.grammar.WhoCanSee;
import org.throughline.pages.Dates;
import org.throughline.sharing.Records.Member;

/** Words as the page shows them: who spoke and how, when, how old, who can see; whole, or folded with "read all". */
record Said(String path, Cast cast, LocalDate today) {
    private static final int FOLD_AFTER = 220;
    private static final int NAMES = 2;

    /** With what it stands in place of folded under it. */
    Content inCell(Contribution c, List<Contribution> earlier) {
        List<Content> pieces = new ArrayList<>(List.of(quote(c, true).foot(foot(c))));
        if (!earlier.isEmpty()) {
            pieces.add(replaced(earlier));
        }
        return Html.join("\n", pieces);
    }

    Superseded replaced(List<Contribution> earlier) {
        return new Superseded(
                REPLACED.say(earlier.size()),
                earlier.stream().map(c -> quote(c, true).foot(open(c))).toList());
    }

    Quote quote(Contribution c, boolean folded) {
        return switch (c.content()) {
            case Words(String text) ->
                (folded ? Quote.folded(voice(c), text, FOLD_AFTER) : Quote.of(voice(c), text)).language(c.language());
            case TakenAway taken ->
                Quote.of(
                        voice(c),
                        Html.text(TAKEN_AWAY.say(
                                Dates.day(Dates.dayOf(taken.at())),
                                taken.ground().words().say())));
        };
    }

    private Voice voice(Contribution c) {
        return Voice.of(Marks.of(c.from().perspective()), cast.speaker(c), cast.role(c), when(c))
                .told(told(c));
    }

    private String when(Contribution c) {
        return c.times().trueDuring().from().isEmpty()
                ? TOLD_ON.say(Dates.day(Dates.dayOf(c.times().recordedAt())))
                : When.say(c.times().trueDuring(), cast.child().born());
    }

    /** Who wrote it down and how they were told; nothing of words at first hand. */
    @Nullable
    String told(Contribution c) {
        return c.telling() instanceof Conveyed(var by, String how) ? WRITTEN_DOWN.say(cast.name(by), how(how)) : null;
    }

    static String how(String how) {
        return switch (how) {
            case "SPEECH" -> HOW_SPEECH.say();
            case "SIGNS" -> HOW_SIGNS.say();
            case "SYMBOLS" -> HOW_SYMBOLS.say();
            case "WATCHING" -> HOW_WATCHING.say();
            default -> how;
        };
    }

    private Content foot(Contribution c) {
        return Html.join("\n", List.of(When.age(c, today), whoCanSee(c.audience()), open(c)));
    }

    WhoCanSee whoCanSee(Audience audience) {
        List<Member> who = cast.whoCanSee(audience);
        String names = Cast.names(who, NAMES);
        boolean only = !audience.named().isEmpty();
        return new WhoCanSee(Marks.of(who), only ? ONLY_SEEN_BY.say(names) : SEEN_BY.say(names), null);
    }

    private Link open(Contribution c) {
        return Link.to(path + "/said/" + c.id(), OPEN_WORDS.say())
                .about(OPEN_WORDS_OF.say(cast.speaker(c), c.about().words().say()));
    }

    Optional<String> beginning(Contribution c, int characters) {
        return c.words().map(words -> {
            String line = words.strip().replaceAll("\\s+", " ");
            return line.codePointCount(0, line.length()) <= characters
                    ? line
                    : line.substring(0, line.offsetByCodePoints(0, characters)) + " …";
        });
    }
}
