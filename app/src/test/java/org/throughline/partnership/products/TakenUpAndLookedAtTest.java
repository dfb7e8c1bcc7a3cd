package org.throughline.partnership.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Choice;
import org.throughline.partnership.groups.Protocol;
import org.throughline.partnership.meetings.Gathered;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** What becomes of a product: partners take it up, law changes under it, names are taken back, and a next version begins. */
@ThroughlineTest
@Import({AtTheTable.class, Gathered.class})
class TakenUpAndLookedAtTest extends ADataSetBegun {
    @Test
    void partners_take_it_up_count_their_own_use_and_it_is_looked_at_when_its_day_has_come() {
        take(dawn, GOOD);
        describe();
        publish();
        done(takingUp.decide(dawn, product, room.parent(), Choice.Decided.ADAPT, "Only the east", UUID.randomUUID()));
        done(takingUp.decide(
                facilitator, product, room.council(), Choice.Decided.DECLINE, "We have our own", UUID.randomUUID()));
        assertThat(takingUp.decide(dawn, product, room.parent(), Choice.Decided.ADOPT, "x", UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(ProductWords.WHY_DECIDED));
        done(takingUp.used(dawn, product, use(3, TODAY), UUID.randomUUID()));
        assertThat(takingUp.used(dawn, product, use(3, TODAY.plusDays(1)), UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(ProductWords.WHY_DAYS));
        Product p =
                products.product(Viewer.service(Purpose.PUBLIC, TODAY), product).orElseThrow();
        assertThat(p.taken(Choice.Decided.ADAPT)).isOne();
        assertThat(p.current().orElseThrow().by(room.council()).orElseThrow().conveyed())
                .isTrue();
        assertThat(p.uses()).hasSize(1);
        assertThat(p.lookDueOn(TODAY.plusDays(199))).isFalse();
        assertThat(p.lookDueOn(TODAY.plusDays(200))).isTrue();
        Protocol.Look look = new Protocol.Look(TODAY.plusDays(200), "Two use it", "Ask the third", TODAY.plusDays(400));
        assertThat(takingUp.look(dawn, product, look, UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(ProductWords.WHY_LOOK_NOT_DUE));
        done(takingUp.look(room.representative(TODAY.plusDays(200)), product, look, UUID.randomUUID()));
        assertThat(products.product(dawn, product).orElseThrow().lookDueOn(TODAY.plusDays(201)))
                .isFalse();
    }

    @Test
    void a_rule_of_law_that_changes_marks_every_product_that_carries_it_out_until_it_is_read_again() {
        done(products.carriesOut(dawn, product, "R-4", UUID.randomUUID()));
        Product p = products.product(dawn, product).orElseThrow();
        RuleBook now = RuleBook.on(TODAY, org.throughline.law.RulePack.england());
        assertThat(p.lawsChanged(now)).isEmpty();
        RuleBook.Rule rule = now.rule("R-4").orElseThrow();
        RuleBook.Rule reread = new RuleBook.Rule(
                "R-4", rule.version() + 1, rule.name(), rule.plain(), rule.citation(), rule.address());
        assertThat(p.lawsChanged(new RuleBook(now.edition(), List.of(reread)))).containsExactly("R-4");
        assertThat(p.lawsChanged(new RuleBook("another edition", now.rules()))).containsExactly("R-4");
        assertThat(p.lawsChanged(new RuleBook(now.edition(), List.of())))
                .as("repealed")
                .containsExactly("R-4");
        assertThat(products.carriesOut(dawn, product, "R-9999", UUID.randomUUID()))
                .isEqualTo(new Answer.NotThere<UUID>());
    }

    @Test
    void a_name_is_taken_back_and_the_side_stays() {
        UUID writer = UUID.randomUUID();
        done(products.wroteWith(
                dawn,
                product,
                new Product.Writer(
                        writer, org.throughline.partnership.Side.YOUNG_PERSON, Optional.of("Canary Somebody")),
                UUID.randomUUID()));
        done(products.unname(dawn, product, writer, UUID.randomUUID()));
        assertThat(products.product(dawn, product).orElseThrow().writers())
                .containsExactly(
                        new Product.Writer(writer, org.throughline.partnership.Side.YOUNG_PERSON, Optional.empty()));
    }

    @Test
    void a_published_version_is_never_changed_and_the_next_begins_with_its_words_and_dictionary() {
        take(dawn, GOOD);
        describe();
        publish();
        assertThat(products.reword(dawn, product, "x", UUID.randomUUID())).isEqualTo(new Answer.NotThere<UUID>());
        done(products.next(dawn, product, UUID.randomUUID()));
        assertThat(products.next(dawn, product, UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(ProductWords.WHY_ONE_IN_THE_MAKING));
        assertThat(making().columns()).hasSize(3).allMatch(DataColumn::isDescribed);
        assertThat(products.publish(dawn, product, said(), UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(ProductWords.WHY_NO_TABLE));
        Product seen =
                products.product(Viewer.service(Purpose.PUBLIC, TODAY), product).orElseThrow();
        assertThat(seen.versions()).hasSize(1);
    }
}
