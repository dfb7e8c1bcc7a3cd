package org.throughline.partnership.years;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A year as it was given: what it says of itself, and its tables, word for word as they left.
 *
 * @param about  in the order in which it is read
 * @param tables with the names of their columns; cells are words and numbers as text
 */
public record GivenYear(Map<String, String> about, List<Table> tables) {
    private static final JsonMapper JSON = new JsonMapper();

    /** One table. */
    public record Table(YearTable.Kind kind, List<List<String>> rows) {}

    static final String TITLE = "title";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String PARTNERSHIP = "partnership";
    static final String CONDITIONS = "conditions";
    static final String NOT_RELEASED = "waves_not_released";
    static final String TEXTS_LEFT_OUT = "texts_left_out";
    static final String LIMITS = "limits";
    static final String LICENCE = "licence";
    static final String GIVEN_ON = "given_on";

    public String title() {
        return said(TITLE);
    }

    public String conditions() {
        return said(CONDITIONS);
    }

    public String limits() {
        return said(LIMITS);
    }

    /** The licence under which it was given; empty of a year that is only looked at. */
    public String licence() {
        return said(LICENCE);
    }

    public LocalDate givenOn() {
        return LocalDate.parse(said(GIVEN_ON));
    }

    /** Waves of the year that stay behind because not everybody may read them. */
    public int notReleased() {
        return Integer.parseInt(said(NOT_RELEASED));
    }

    /** Texts that stayed behind because they could name somebody. */
    public int textsLeftOut() {
        return Integer.parseInt(said(TEXTS_LEFT_OUT));
    }

    private String said(String what) {
        return about.getOrDefault(what, "");
    }

    static GivenYear of(Map<String, String> about, List<YearTable> tables) {
        return new GivenYear(
                about,
                tables.stream()
                        .map(t -> new Table(
                                t.kind(),
                                t.rows().stream()
                                        .map(row -> row.stream()
                                                .map(GivenYear::text)
                                                .toList())
                                        .toList()))
                        .toList());
    }

    private static String text(Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    /** One JSON object: what it says of itself, a dictionary of the columns, and each table as a list of rows. */
    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", "throughline partnership year, version 1");
        all.put("about", about);
        Map<String, Object> dictionary = new LinkedHashMap<>();
        Map<String, Object> data = new LinkedHashMap<>();
        for (Table table : tables) {
            List<String> names =
                    table.kind().columns().stream().map(YearColumn::called).toList();
            Map<String, String> meanings = new LinkedHashMap<>();
            table.kind().columns().forEach(c -> meanings.put(c.called(), c.say()));
            dictionary.put(table.kind().called(), meanings);
            List<Map<String, String>> rows = new ArrayList<>();
            for (List<String> row : table.rows()) {
                Map<String, String> line = new LinkedHashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    line.put(names.get(i), row.get(i));
                }
                rows.add(line);
            }
            data.put(table.kind().called(), rows);
        }
        all.put("dictionary", dictionary);
        all.put("tables", data);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    /** Reads back what {@link #json} wrote. */
    static GivenYear ofJson(String json) {
        JsonNode all = JSON.readTree(json);
        Map<String, String> about = new LinkedHashMap<>();
        all.get("about")
                .properties()
                .forEach(e -> about.put(e.getKey(), e.getValue().asString()));
        List<Table> tables = new ArrayList<>();
        for (YearTable.Kind kind : YearTable.Kind.values()) {
            JsonNode rows = all.get("tables").get(kind.called());
            if (rows == null) {
                continue;
            }
            List<List<String>> read = new ArrayList<>();
            rows.forEach(row -> read.add(kind.columns().stream()
                    .map(c -> row.has(c.called()) ? row.get(c.called()).asString() : "")
                    .toList()));
            tables.add(new Table(kind, read));
        }
        return new GivenYear(about, tables);
    }

    /** Its first and last day, for the name of a file. */
    String filename() {
        return "partnership-year-" + said(FROM) + "-to-" + said(UNTIL);
    }
}
