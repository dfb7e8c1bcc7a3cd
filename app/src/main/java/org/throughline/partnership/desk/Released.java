package org.throughline.partnership.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Money in beside hours given, over some quarters (requirement 74). A seat that said nothing is not counted as nought. */
public record Released(List<HoursSaid> hours, List<MoneyIn> money) {
    private static final int PENCE_IN_A_THOUSAND_POUNDS = 100_000;

    /** What this seat said, if it did. */
    public Optional<HoursSaid> of(UUID place, Quarter quarter, HoursSaid.Kind kind) {
        return hours.stream()
                .filter(h -> h.place().equals(place) && h.quarter().equals(quarter) && h.kind() == kind)
                .findFirst();
    }

    /** Hours that were said to be given; empty where nobody said anything. */
    public Optional<BigDecimal> given(Quarter quarter) {
        return hours.stream()
                .filter(h -> h.kind() == HoursSaid.Kind.GIVEN && h.quarter().equals(quarter))
                .map(HoursSaid::hours)
                .reduce(BigDecimal::add);
    }

    public Optional<Long> pence(Quarter quarter) {
        return moneyOf(quarter).stream().map(MoneyIn::pence).reduce(Long::sum);
    }

    public List<MoneyIn> moneyOf(Quarter quarter) {
        return money.stream().filter(m -> m.quarter().equals(quarter)).toList();
    }

    /** Hours given for each thousand pounds that came in, to one decimal; empty where either is not known. */
    public Optional<BigDecimal> hoursForAThousandPounds(Quarter quarter) {
        return given(quarter)
                .flatMap(hours -> pence(quarter)
                        .map(pence -> hours.multiply(BigDecimal.valueOf(PENCE_IN_A_THOUSAND_POUNDS))
                                .divide(BigDecimal.valueOf(pence), 1, RoundingMode.HALF_UP)));
    }
}
