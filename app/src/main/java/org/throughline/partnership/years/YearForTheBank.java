package org.throughline.partnership.years;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.evidence.About;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.Kind;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.Licence;
import org.throughline.partnership.LookBack;
import org.throughline.partnership.Measure;
import org.throughline.partnership.ReadResult;
import org.throughline.partnership.Result;
import org.throughline.partnership.Tally;

/**
 * A year as a record of the evidence bank. It says which way nothing points: one partnership without another beside it does not say what
 * came of what.
 */
final class YearForTheBank {
    private static final String LANGUAGE = "en-GB";
    private static final String JURISDICTION = "England";

    private final YearOfWork year;
    private final Leaving leaving;
    private final String called;
    private final String title;

    YearForTheBank(YearOfWork year, Leaving leaving, String called, String title) {
        this.year = year;
        this.leaving = leaving;
        this.called = called;
        this.title = title;
    }

    /** @param address where the whole tables are */
    EvidenceContent content(String address, Licence licence) {
        return new EvidenceContent(
                title,
                YearWords.BANK_ONE_LINE.say(
                        year.waves().size(),
                        year.priorities().size(),
                        year.actions().size(),
                        year.decisions().size()),
                Kind.EVALUATION,
                new EvidenceContent.Source(
                        called,
                        "",
                        Integer.toString(year.span().until().getYear()),
                        YearWords.BANK_STAGE.say(),
                        address,
                        licence.called(),
                        called,
                        LANGUAGE),
                new EvidenceContent.Summary(summary(), List.of()),
                new EvidenceContent.Setting(
                        JURISDICTION,
                        "",
                        "",
                        leaving.say(year.design().partnership().conditions()),
                        "",
                        missing(),
                        YearWords.LIMITS.say(),
                        harms(),
                        ""),
                Stream.of(felt(), measures(), checks()).flatMap(facts -> facts).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                new About(ingredients(), List.of(), Optional.empty()));
    }

    /** What those who read it together agreed on, and what they did not; then what the checks found. */
    private String summary() {
        Stream<String> read = numbered()
                .flatMap(i -> readOf(i).reading().stream()
                        .flatMap(r -> Stream.of(
                                YearWords.BANK_AGREED.say(i + 1, leaving.say(r.agreed())),
                                YearWords.BANK_DISSENT.say(i + 1, leaving.say(r.dissent())))));
        Stream<String> found = year.actions().stream()
                .flatMap(done -> done.checks().stream()
                        .map(l -> YearWords.BANK_FOUND.say(
                                leaving.say(done.action().words()), l.months(), leaving.say(l.found()))));
        String all = Stream.concat(read, found).collect(Collectors.joining("\n\n"));
        return all.isEmpty() ? YearWords.BANK_NOTHING_READ.say() : all;
    }

    private String harms() {
        return year.actions().stream()
                .flatMap(done -> done.checks().stream())
                .map(LookBack::harm)
                .filter(harm -> !harm.isBlank())
                .map(leaving::say)
                .collect(Collectors.joining("\n\n"));
    }

    /** The sides that were asked and are not shown. */
    private String missing() {
        return numbered()
                .flatMap(i -> readOf(i).hidden().stream().map(side -> YearWords.BANK_HIDDEN.say(i + 1, side.words())))
                .collect(Collectors.joining("\n"));
    }

    private Stream<EvidenceContent.Fact> felt() {
        return numbered()
                .flatMap(i -> readOf(i).wave().invited().stream()
                        .flatMap(invited -> readOf(i).result().of(invited.side()).stream()
                                .map(shown -> fact(
                                        YearWords.BANK_MEDIANS.say(
                                                i + 1, invited.side().words(), shown.answers(), invited.people()),
                                        medians(shown)))));
    }

    private static String medians(Result.OfSide shown) {
        return Arrays.stream(Ingredient.values())
                .flatMap(ingredient -> shown.of(ingredient).map(t -> median(ingredient, t)).stream())
                .collect(Collectors.joining("; "));
    }

    private static String median(Ingredient ingredient, Tally tally) {
        return YearWords.BANK_MEDIAN.say(ingredient.plainWords(), tally.median());
    }

    private Stream<EvidenceContent.Fact> measures() {
        return year.design().measures().stream().flatMap(m -> {
            List<Measure.Amount> within =
                    m.measured().stream().filter(a -> year.span().holds(a.on())).toList();
            return within.isEmpty()
                    ? Stream.empty()
                    : Stream.of(fact(
                            leaving.say(m.name()),
                            YearWords.BANK_MEASURED.say(
                                    m.baseline().toPlainString(),
                                    within.getLast().amount().toPlainString(),
                                    m.target().toPlainString(),
                                    leaving.say(m.unit()))));
        });
    }

    private Stream<EvidenceContent.Fact> checks() {
        return year.actions().stream()
                .flatMap(done -> done.checks().stream()
                        .map(l -> fact(
                                leaving.say(done.action().words()),
                                YearWords.BANK_CHECK.say(
                                        l.months(),
                                        l.next().words(),
                                        l.funded().words(),
                                        l.peopled().words(),
                                        l.habit().words()))));
    }

    private static EvidenceContent.Fact fact(String what, String value) {
        return new EvidenceContent.Fact(what, value, YearWords.BANK_READ_IN.say());
    }

    /** Those that the partnership chose to work on. */
    private List<org.throughline.evidence.Ingredient> ingredients() {
        return year.priorities().stream()
                .map(p -> p.priority().ingredient().name())
                .distinct()
                .map(org.throughline.evidence.Ingredient::valueOf)
                .toList();
    }

    private Stream<Integer> numbered() {
        return IntStream.range(0, year.waves().size()).boxed();
    }

    private ReadResult readOf(int index) {
        return year.waves().get(index).read();
    }
}
