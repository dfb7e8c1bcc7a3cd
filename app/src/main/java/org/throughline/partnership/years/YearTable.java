package org.throughline.partnership.years;

import static org.throughline.partnership.years.YearColumn.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One table of a year.
 *
 * @param rows a cell is words of this program (a String), words that somebody wrote ({@link Written}), a number or a day
 */
public record YearTable(Kind kind, List<List<Object>> rows) {

    /** What stands in a table, with its columns. */
    public enum Kind {
        HOW_IT_WORKS(ASPECT, WAY),
        SEATS(SIDE, YearColumn.SEATS, FILLED),
        WAVES(WAVE, CLOSED, FAMILIES_REACHED),
        FELT(
                WAVE,
                SIDE,
                INVITED,
                AIM_PERCENT,
                ANSWERED,
                INGREDIENT,
                QUESTION,
                NOT_AT_ALL,
                A_LITTLE,
                MOSTLY,
                FULLY,
                NOT_IN_A_POSITION,
                NOT_ASKED,
                LEFT_OUT,
                MEDIAN,
                MIDDLE_FROM,
                MIDDLE_TO),
        ANSWERED_TOGETHER(WAVE, SIDE, PEOPLE, QUESTION, ANSWER),
        DISSENT_OF_BODIES(WAVE, SIDE, PEOPLE, DISSENT),
        CHANGES(WAVE, SIDE, INGREDIENT, SHARE_BEFORE, SHARE_NOW, RANGE_LOW, RANGE_HIGH, CALLED),
        OBSERVED(WAVE, AS_ON, INGREDIENT, INDICATOR, FIGURE, COULD_BE_GAMED),
        READ_TOGETHER(WAVE, HELD, PART, WORDS),
        PRIORITIES(PRIORITY, INGREDIENT, WORDS, WHY),
        EVIDENCE(PRIORITY, RECOMMENDATION, DECIDED, REASON),
        ACTIONS(PRIORITY, ACTION, WORDS, OWNER, SIDE, BEGUN, MEASURE, WITHOUT_EVIDENCE),
        CHECKS(ACTION, MONTHS, HELD, AMOUNT, FOUND, HARM, NEXT, MONEY, HANDS, HABIT),
        MEASURES(MEASURE, WORDS, DEFINITION, UNIT, SERVES, BASELINE, BASELINE_DAY, TARGET),
        MEASURED(MEASURE, DAY, AMOUNT),
        DECISIONS(
                DECISION,
                ASKED,
                TAKEN,
                OPTIONS,
                CHOSEN,
                REASON,
                EXPECTED,
                SIDES_HEARD,
                CHANGED_BY,
                LOOKED_BACK,
                AS_EXPECTED,
                FOUND),
        GROUPS(GROUP, PRODUCT, SIDES_HEARD, WITHOUT_FAMILIES, LAUNCHED, ENDED, ENDING),
        PRODUCTS(KIND, TITLE, PUBLISHED, ADOPTED, ADAPTED, DECLINED);

        private final List<YearColumn> columns;

        Kind(YearColumn... columns) {
            this.columns = List.of(columns);
        }

        public List<YearColumn> columns() {
            return columns;
        }

        public String words() {
            return YearWords.valueOf("TABLE_" + name()).say();
        }

        /** As a part of the file is called. */
        public String called() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What somebody wrote: it may name somebody, and is looked through before it leaves. */
    public record Written(String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    public YearTable {
        rows = rows.stream().map(List::copyOf).toList();
        int wide = kind.columns().size();
        if (rows.stream().anyMatch(row -> row.size() != wide)) {
            throw new IllegalArgumentException("Expected " + wide + " cells in each row of " + kind);
        }
    }

    /** The same table, with what people wrote said as this says it. */
    YearTable saying(UnaryOperator<Written> says) {
        return new YearTable(
                kind,
                rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> cell instanceof Written written ? says.apply(written) : cell)
                                .toList())
                        .toList());
    }

    /** A table as it is written, row by row. */
    static final class Writing {
        private final Kind kind;
        private final List<List<Object>> rows = new ArrayList<>();

        Writing(Kind kind) {
            this.kind = kind;
        }

        /** Whole numbers become numbers, nothing becomes an empty cell. */
        Writing row(Object... cells) {
            List<Object> row = new ArrayList<>();
            for (Object cell : cells) {
                row.add(cell(cell));
            }
            rows.add(row);
            return this;
        }

        private static Object cell(Object cell) {
            return switch (cell) {
                case Optional<?> maybe -> maybe.isPresent() ? cell(maybe.get()) : "";
                case Integer whole -> BigDecimal.valueOf(whole);
                case Double number -> BigDecimal.valueOf(number).stripTrailingZeros();
                case String words -> words;
                case Written written -> written;
                case BigDecimal number -> number.stripTrailingZeros();
                case LocalDate day -> day;
                default -> throw new IllegalArgumentException("Expected words, a number or a day, found " + cell);
            };
        }

        YearTable done() {
            return new YearTable(kind, rows);
        }
    }
}
