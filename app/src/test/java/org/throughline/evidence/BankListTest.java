package org.throughline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.Statements;
import org.throughline.ThroughlineTest;
import org.throughline.sharing.Acting;

/** The bank's public list: what fits and its order are those of a slow second way, and one page of records is read for one page. */
@ThroughlineTest
class BankListTest {
    @Autowired
    AtTheBank at;

    @Autowired
    Bank bank;

    @Autowired
    BankList list;

    @Autowired
    Schemes schemes;

    @Autowired
    Acting acting;

    @Autowired
    EvidenceStore store;

    private static final Wanted EVERYTHING = new Wanted(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    private List<EvidenceRecord> whole(Wanted wanted, Optional<BankOrder> order) {
        List<EvidenceRecord> all = new ArrayList<>();
        OnePage<EvidenceRecord> first = list.page(wanted, order, 1);
        for (int page = 1; page <= first.pages(); page++) {
            all.addAll(list.page(wanted, order, page).shown());
        }
        assertThat(all).hasSize(first.found());
        return all;
    }

    private void someRecords(int how, Random random) {
        AtTheBank.Cast cast = at.cast();
        String[] words = {"Straße", "listening", "HEARD", "Ω", "meeting", "chair"};
        for (int i = 0; i < how; i++) {
            EvidenceId id = at.published(
                    cast,
                    AtTheBank.content(
                            words[random.nextInt(words.length)] + " " + words[random.nextInt(words.length)] + " " + i));
            for (int label = 0; label < random.nextInt(3); label++) {
                Axis axis = random.nextBoolean() ? Axis.STRENGTH : Axis.BREADTH;
                String level = List.of("Emerging", "Promising", "Robust").get(random.nextInt(3));
                bank.label(
                        cast.lead(),
                        id,
                        new Label(
                                axis,
                                level,
                                Optional.empty(),
                                random.nextBoolean() ? "Elsewhere " + random.nextInt(2) : "The forum",
                                "The panel",
                                "Because",
                                "",
                                "none",
                                LocalDate.of(2026, 5, 1)));
            }
        }
    }

    @Test
    void what_is_found_and_its_order_are_those_of_a_slow_second_way() {
        Random random = new Random(11);
        someRecords(24, random);
        List<EvidenceRecord> all = FoundSlowly.published(acting, store, bank.anybody());
        assertThat(whole(EVERYTHING, Optional.empty())).isEqualTo(all);
        for (int round = 0; round < 120; round++) {
            Wanted wanted = any(random, all);
            assertThat(whole(wanted, Optional.empty())).as(wanted.toString()).isEqualTo(FoundSlowly.among(wanted, all));
        }
        for (Axis axis : List.of(Axis.STRENGTH, Axis.BREADTH)) {
            for (String scheme : List.of("Elsewhere 0", "Elsewhere 1", "The forum", "nobody's")) {
                assertThat(whole(EVERYTHING, Optional.of(new BankOrder(axis, scheme))))
                        .extracting(r -> r.labels(axis).stream()
                                .filter(l -> l.scheme().equals(scheme))
                                .reduce((_, last) -> last)
                                .map(Label::value))
                        .isEqualTo(FoundSlowly.sorted(all, axis, scheme, schemes.all(bank.anybody())).stream()
                                .map(r -> r.labels(axis).stream()
                                        .filter(l -> l.scheme().equals(scheme))
                                        .reduce((_, last) -> last)
                                        .map(Label::value))
                                .toList());
            }
        }
        assertThat(list.labelsInUse())
                .hasSameElementsAs(all.stream()
                        .flatMap(r -> r.labels().stream())
                        .filter(l -> l.axis() != Axis.STATUS)
                        .map(l -> new Wanted.Labelled(l.axis(), l.value(), l.scheme()))
                        .toList());
    }

    private static Wanted any(Random random, List<EvidenceRecord> all) {
        List<String> words = List.of("heard", "straße", "Ω", "families", "50%", "_", "chair");
        List<Label> labels = all.stream()
                .flatMap(r -> r.labels().stream())
                .filter(l -> l.axis() != Axis.STATUS)
                .toList();
        return new Wanted(
                random.nextInt(3) > 0 ? List.of() : List.of(words.get(random.nextInt(words.size()))),
                maybe(random, Kind.values()),
                maybe(random, Ingredient.values()),
                maybe(random, Need.values()),
                random.nextInt(5) > 0 ? Optional.empty() : Optional.of(random.nextInt(26)),
                maybe(random, Confidence.values()),
                maybe(random, Direction.values()),
                random.nextInt(4) > 0 || labels.isEmpty()
                        ? List.of()
                        : List.of(labels.get(random.nextInt(labels.size()))).stream()
                                .map(l -> new Wanted.Labelled(l.axis(), l.value(), l.scheme()))
                                .toList());
    }

    private static <E> Optional<E> maybe(Random random, E[] of) {
        return random.nextInt(6) > 0 ? Optional.empty() : Optional.of(of[random.nextInt(of.length)]);
    }

    @Test
    void a_page_asks_the_database_as_often_with_one_record_as_with_many_and_reads_no_more_than_it_shows() {
        someRecords(1, new Random(1));
        List<String> one = Statements.during(() -> list.page(EVERYTHING, Optional.empty(), 1));
        someRecords(BankList.A_PAGE + 1, new Random(2));
        List<String> many = Statements.during(() ->
                assertThat(list.page(EVERYTHING, Optional.empty(), 1).shown()).hasSize(BankList.A_PAGE));
        assertThat(many).hasSameSizeAs(one);
        OnePage<EvidenceRecord> last = list.page(EVERYTHING, Optional.empty(), 9_999);
        assertThat(last.at()).isEqualTo(last.pages());
        assertThat(last.shown()).isNotEmpty();
    }

    @Test
    void a_changed_record_is_found_by_what_it_says_now_and_only_by_all_of_the_words_asked_for() {
        AtTheBank.Cast cast = at.cast();
        String before = "before" + UUID.randomUUID();
        String after = "after" + UUID.randomUUID();
        EvidenceId id = at.published(cast, AtTheBank.content("One " + before));
        assertThat(found(before)).containsExactly(id);
        bank.change(
                cast.lead(), id, AtTheBank.content("It is 50%_\\ " + after), "It was wrong", Version.Kind.CORRECTED);
        assertThat(found(before)).isEmpty();
        assertThat(found(after, "50%_\\", "families", "a", "heard")).containsExactly(id);
        assertThat(found(after, "families", "a", "heard", "nowhere")).isEmpty();
        assertThat(found(after, "50%%\\")).isEmpty();
    }

    private List<EvidenceId> found(String... words) {
        return list
                .page(
                        new Wanted(
                                List.of(words),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()),
                        Optional.empty(),
                        1)
                .shown()
                .stream()
                .map(EvidenceRecord::id)
                .toList();
    }

    @Test
    void what_is_not_published_is_on_no_page() {
        AtTheBank.Cast cast = at.cast();
        String secret = "Unread " + UUID.randomUUID();
        bank.give(cast.author(), AtTheBank.content(secret));
        Wanted wanted = new Wanted(
                List.of(secret.split(" ", -1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        assertThat(list.page(wanted, Optional.empty(), 1)).isEqualTo(new OnePage<>(List.of(), 1, 0, BankList.A_PAGE));
    }
}
