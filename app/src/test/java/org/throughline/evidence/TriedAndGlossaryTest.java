package org.throughline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.Statements;
import org.throughline.ThroughlineTest;
import org.throughline.sharing.Acting;

/** What was tried and what words mean, a page at a time: what is found and its order are those of a slow second way. */
@ThroughlineTest
class TriedAndGlossaryTest {
    @Autowired
    AtTheBank at;

    @Autowired
    Bank bank;

    @Autowired
    Tried tried;

    @Autowired
    Glossary glossary;

    @Autowired
    Offers offers;

    @Autowired
    Acting acting;

    @Autowired
    EvidenceStore store;

    private final Random random = new Random(5);

    @Test
    void an_intervention_stands_once_with_all_its_sectors_and_every_result_about_it_and_a_word_with_each_meaning() {
        someRecords(30);
        List<EvidenceRecord> all = FoundSlowly.published(acting, store, bank.anybody());
        List<Intervention> slow = FoundSlowly.tried(all);
        assertThat(triedOnAllPages(new Tried.Wish(Optional.empty(), Optional.empty(), Optional.empty())))
                .hasSizeGreaterThan(Tried.A_PAGE)
                .isEqualTo(slow);
        for (int round = 0; round < 30; round++) {
            Tried.Wish wish = new Tried.Wish(
                    maybe("Council", "Health", "Nobody"), maybe(Level.values()), maybe(Direction.values()));
            assertThat(triedOnAllPages(wish)).as(wish.toString()).isEqualTo(fitting(wish, slow));
        }
        assertThat(tried.sectors())
                .isEqualTo(slow.stream()
                        .flatMap(i -> i.sectors().stream())
                        .distinct()
                        .sorted()
                        .toList());
        List<Glossary.Meaning> meanings = new ArrayList<>();
        for (int page = 1; page <= glossary.page(1).pages(); page++) {
            meanings.addAll(glossary.page(page).shown());
        }
        assertThat(meanings).isEqualTo(FoundSlowly.meanings(all));
    }

    @Test
    void
            for_a_child_the_fittest_stands_first_what_fits_others_is_not_hidden_and_what_is_for_a_partnership_is_not_there() {
        someRecords(40);
        List<EvidenceRecord> all = FoundSlowly.published(acting, store, bank.anybody());
        for (int round = 0; round < 30; round++) {
            Offers.Wish wish = Offers.Wish.forChild(maybe(Need.values()), maybe(3, 8, 15), maybe(SettingKind.values()));
            List<Offer> slow = FoundSlowly.offered(all, wish);
            Offers.Found found = offers.fittest(wish, Offers.MOST);
            assertThat(found.found()).as(wish.toString()).isEqualTo(slow.size());
            assertThat(found.offers())
                    .as(wish.toString())
                    .isEqualTo(slow.stream().limit(Offers.MOST).toList());
        }
    }

    @Test
    void a_page_asks_the_database_as_often_with_many_records_as_with_one() {
        someRecords(1);
        Tried.Wish any = new Tried.Wish(Optional.empty(), Optional.empty(), Optional.empty());
        List<String> one = Statements.during(() -> tried.page(any, 1));
        List<String> oneWord = Statements.during(() -> glossary.page(1));
        someRecords(25);
        assertThat(Statements.during(() -> tried.page(any, 1))).hasSameSizeAs(one);
        assertThat(Statements.during(() -> glossary.page(1))).hasSameSizeAs(oneWord);
    }

    private List<Intervention> triedOnAllPages(Tried.Wish wish) {
        OnePage<Intervention> first = tried.page(wish, 1);
        List<Intervention> all = new ArrayList<>();
        for (int page = 1; page <= first.pages(); page++) {
            all.addAll(tried.page(wish, page).shown());
        }
        assertThat(all).hasSize(first.found());
        return all;
    }

    private static List<Intervention> fitting(Tried.Wish wish, List<Intervention> all) {
        return all.stream()
                .filter(i -> wish.sector().filter(s -> !i.sectors().contains(s)).isEmpty())
                .map(i -> new Intervention(
                        i.name(),
                        i.sectors(),
                        i.seen().stream().filter(wish::shows).toList()))
                .filter(i -> !i.seen().isEmpty())
                .toList();
    }

    private void someRecords(int how) {
        AtTheBank.Cast cast = at.cast();
        for (int i = 0; i < how; i++) {
            EvidenceContent c = AtTheBank.content("Record " + i);
            EvidenceContent.Parts p = c.parts();
            EvidenceId id = at.published(
                    cast,
                    new EvidenceContent(
                            c.title(),
                            c.oneLiner(),
                            c.kind(),
                            c.source(),
                            p.summary(),
                            c.setting(),
                            c.facts(),
                            Stream.generate(this::effect)
                                    .limit(random.nextInt(4))
                                    .toList(),
                            p.findings(),
                            random.nextBoolean() ? List.of() : List.of(recommendation("R1"), recommendation("R2")),
                            p.exemplars(),
                            List.of(new EvidenceContent.Term(
                                    one("Chair", "chair", "Őr"), one("Who leads.", "A seat."), one("us", "them"))),
                            c.flow(),
                            new About(
                                    List.of(),
                                    random.nextBoolean() ? List.of() : List.of(one(Need.values())),
                                    random.nextBoolean()
                                            ? Optional.empty()
                                            : Optional.of(new About.Ages(random.nextInt(10), 10 + random.nextInt(15))),
                                    some(Audience.values()),
                                    some(SettingKind.values()))));
            if (random.nextInt(6) == 0) {
                bank.withdraw(cast.lead(), id, "Wrong.");
            }
        }
    }

    private EvidenceContent.Recommendation recommendation(String key) {
        return new EvidenceContent.Recommendation(
                key, "Do " + key, "", List.of(), "", some(Ingredient.values()), List.of(), some(Audience.values()));
    }

    private EvidenceContent.Effect effect() {
        return new EvidenceContent.Effect(
                one(" Reading ", "reading", "READING\n", "Überblick", "überblick") + one("", " " + random.nextInt(30)),
                List.of(one("Council", "Health", "Éducation")),
                "An outcome",
                one(Level.values()),
                one(Direction.values()),
                "",
                "",
                "");
    }

    @SafeVarargs
    private <E> E one(E... of) {
        return of[random.nextInt(of.length)];
    }

    /** None more often than not. */
    @SafeVarargs
    private <E> List<E> some(E... of) {
        return random.nextInt(3) > 0 ? List.of() : List.of(one(of));
    }

    @SafeVarargs
    private <E> Optional<E> maybe(E... of) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(one(of));
    }
}
