package org.throughline.web.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.LookBack;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;

/** The made-up partnerships as they are written down in demo/partnership.yaml. */
record PartnershipFile(List<One> partnerships) {

    record One(
            String by,
            String name,
            Partnership.Kind kind,
            LocalDate begun,
            String vision,
            String conditions,
            List<PlaceOf> places,
            List<GoalOf> goals,
            List<MeasureOf> measures,
            List<WaveOf> waves) {}

    record PlaceOf(
            String key,
            Side side,
            String title,
            String mandate,
            String answersFor,
            Place.Duty duty,
            Optional<String> holder,
            Optional<Boolean> named,
            Optional<String> seat,
            LocalDate from,
            LocalDate until) {}

    record GoalOf(String key, Optional<String> under, String words, Optional<String> serves) {}

    record MeasureOf(
            String key,
            String goal,
            String name,
            String definition,
            String unit,
            BigDecimal baseline,
            LocalDate baselineOn,
            BigDecimal target,
            String owner,
            LocalDate reviewOn,
            List<AmountOf> measured) {}

    record AmountOf(LocalDate on, BigDecimal amount) {}

    record WaveOf(
            String name,
            LocalDate opened,
            Optional<LocalDate> closed,
            Optional<LocalDate> ends,
            Optional<LocalDate> publicOn,
            List<SideOf> sides,
            Optional<ReadingOf> reading,
            Optional<List<PriorityOf>> priorities) {}

    /** @param likes where the side stands on the scale from 0 to 3, for each ingredient */
    record SideOf(
            Side side,
            int invited,
            int aim,
            int answers,
            List<Double> likes,
            Optional<String> body,
            Optional<Integer> people,
            Optional<String> how,
            Optional<String> dissent) {}

    record ReadingOf(LocalDate held, String present, String agreed, String dissent, Map<Ingredient, String> said) {}

    record PriorityOf(Ingredient ingredient, String words, String why, List<ActionOf> actions) {}

    record ActionOf(
            String words,
            String owner,
            String measure,
            LocalDate begun,
            String without,
            List<CheckOf> checks,
            Optional<LocalDate> offered) {}

    record CheckOf(
            int months,
            LocalDate on,
            Optional<BigDecimal> amount,
            String found,
            String harm,
            LookBack.Next next,
            LookBack.Sure funded,
            LookBack.Sure peopled,
            LookBack.Sure habit) {}

    static PartnershipFile read() {
        return Written.read("partnership.yaml", PartnershipFile.class);
    }
}
