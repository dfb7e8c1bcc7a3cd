package org.throughline.synthesis;

import java.math.BigDecimal;
import java.util.List;

/**
 * One person's answer to one question.
 *
 * @param value what the report tells, or the judgement
 * @param quote the report's own words for it
 * @param page the page on which they stand
 * @param why the person's reason or remark
 * @param notReported the report does not tell it; then there is no value and no quote
 */
public record Given(String item, String value, String quote, String page, String why, boolean notReported) {

    static Given nothing(String item) {
        return new Given(item, "", "", "", "", false);
    }

    /** The answer to a question among many; an empty one if there is none. */
    public static Given in(List<Given> given, String item) {
        return given.stream().filter(g -> g.item().equals(item)).findFirst().orElseGet(() -> nothing(item));
    }

    /** Whether two say the same: letters' case, marks and blanks make no difference, and 12 is 12.0. */
    public boolean saysTheSame(Given other) {
        if (notReported || other.notReported()) {
            return notReported == other.notReported();
        }
        if (number(value) && number(other.value())) {
            return new BigDecimal(value.strip())
                            .compareTo(new BigDecimal(other.value().strip()))
                    == 0;
        }
        return ReportMatch.plain(value).equals(ReportMatch.plain(other.value()));
    }

    private static boolean number(String text) {
        return text.strip().matches("-?\\d{1,12}(\\.\\d{1,12})?");
    }
}
