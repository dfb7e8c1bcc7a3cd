package org.throughline.web.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.throughline.partnership.desk.Waiting;

/**
 * The made-up desk of one partnership.
 *
 * @param by whose desk it is
 */
record DeskFile(
        String partnership,
        String by,
        List<HoursOf> hours,
        List<MoneyOf> money,
        List<AskedOf> asked,
        List<MetOf> introductions,
        List<HandedOf> handed) {

    /** @param quarter 0 is the one in which the area is made, -1 the one before */
    record HoursOf(
            String place,
            Optional<String> by,
            int quarter,
            Optional<BigDecimal> promised,
            Optional<BigDecimal> given) {}

    record MoneyOf(int quarter, BigDecimal pounds, String from, String what) {}

    /** @param about how the words of what waits begin */
    record AskedOf(int daysAgo, Waiting.Kind kind, String about, String asked, Optional<AnswerOf> answer) {}

    record AnswerOf(int daysAgo, String words) {}

    record MetOf(int daysAgo, String who, String whom, String why, Optional<Integer> made, Optional<CameOf> came) {}

    record CameOf(int daysAgo, String of) {}

    /** @param what how the words of what is handed over begin */
    record HandedOf(int daysAgo, String from, String to, String what, String toKnow, Optional<TakenOf> taken) {}

    record TakenOf(int daysAgo, String by) {}

    static DeskFile read() {
        return Written.read("desk.yaml", DeskFile.class);
    }
}
