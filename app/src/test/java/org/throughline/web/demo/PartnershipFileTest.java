package org.throughline.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.partnership.Ingredient;

/** The made-up partnership can be read, has good and bad in it, and every name in it that it uses. */
class PartnershipFileTest {
    @Test
    void two_years_good_and_bad() {
        PartnershipFile.One one = PartnershipFile.read().partnerships().getFirst();
        assertThat(one.waves())
                .hasSize(4)
                .allSatisfy(w -> assertThat(w.sides())
                        .allSatisfy(s -> assertThat(s.likes()).hasSize(Ingredient.values().length)));
        List<PartnershipFile.ActionOf> actions = one.waves().stream()
                .flatMap(w -> w.priorities().stream().flatMap(List::stream))
                .flatMap(p -> p.actions().stream())
                .toList();
        List<String> places =
                one.places().stream().map(PartnershipFile.PlaceOf::key).toList();
        List<String> measures =
                one.measures().stream().map(PartnershipFile.MeasureOf::key).toList();
        assertThat(actions).allSatisfy(a -> {
            assertThat(places).contains(a.owner());
            assertThat(measures).contains(a.measure());
            assertThat(a.checks())
                    .allSatisfy(
                            c -> assertThat(c.on()).isAfterOrEqualTo(a.begun().plusMonths(c.months())));
        });
        assertThat(actions.stream().flatMap(a -> a.checks().stream()).map(PartnershipFile.CheckOf::next))
                .contains(
                        org.throughline.partnership.LookBack.Next.STOP,
                        org.throughline.partnership.LookBack.Next.GO_ON);
    }
}
