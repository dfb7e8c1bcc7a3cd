package org.throughline.references;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** Counts the records of a file in the slowest obvious way, sharing nothing with the readers. */
final class SlowCount {
    private SlowCount() {}

    static int of(Format format, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return switch (format) {
            case RIS -> Math.max(lines(text, "\\s*TY\\s+-.*"), lines(text, "\\s*ER\\s+-?\\s*"));
            case PUBMED -> blocks(text, "(?s)(PMID|PMC|PMCR)\\s?-.*");
            case ENDNOTE -> Math.max(1, lines(text, "%0.*"));
            case WEB_OF_SCIENCE -> lines(text, "ER\\s*");
            case OVID -> Math.max(1, lines(text, "<\\d+>\\s*"));
            case PUBMED_XML -> times(text, "<PubmedArticle>") + times(text, "<PubmedBookArticle>");
            case ENDNOTE_XML -> times(text, "<record>");
            case BIBTEX ->
                lines(text, "\\s*@\\w+\\s*\\{.*") - lines(text, "(?i)\\s*@(comment|string|preamble)\\s*\\{.*");
            case CSV -> belowHeading(rows(text));
            case XLSX -> belowHeading(workbookRows(bytes));
            case JSON_LIST -> times(text, "\"title\":");
            case JSON, UNKNOWN, ENDNOTE_LIBRARY -> 0;
        };
    }

    private static int lines(String text, String pattern) {
        int count = 0;
        for (String line : text.split("\\r\\n|\\r|\\n")) {
            count += line.replace("\uFEFF", "").matches(pattern) ? 1 : 0;
        }
        return count;
    }

    private static int blocks(String text, String start) {
        int count = 0;
        for (String block : text.replace("\r", "").split("\n\\s*\n")) {
            count += block.strip().matches(start) ? 1 : 0;
        }
        return count;
    }

    private static int times(String text, String word) {
        return text.split(Pattern.quote(word), -1).length - 1;
    }

    /** The heading is the first row with a cell that speaks of a title or an abstract, and at least one more cell. */
    private static int belowHeading(List<List<String>> rows) {
        int heading = 0;
        while (rows.get(heading).stream().filter(cell -> !cell.isBlank()).count() < 2
                || rows.get(heading).stream()
                        .noneMatch(
                                cell -> cell.toLowerCase(java.util.Locale.ROOT).matches("(?s).*(title|abstract).*"))) {
            heading++;
        }
        return (int) rows.subList(heading + 1, rows.size()).stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .count();
    }

    /** RFC 4180 read letter by letter; the delimiter is the sign that the heading has most of. */
    private static List<List<String>> rows(String text) {
        String plain = text.replace("\uFEFF", "").replace("\r\n", "\n");
        String start = plain.lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).matches(".*(title|abstract).*"))
                .findFirst()
                .orElseThrow();
        char delimiter = ',';
        for (char each : new char[] {',', ';', '\t'}) {
            delimiter = times(start, String.valueOf(each)) > times(start, String.valueOf(delimiter)) ? each : delimiter;
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char letter : (plain + "\n").toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == delimiter || letter == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (letter == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(letter);
            }
        }
        return rows;
    }

    /** Each row of the sheet as the values written in it; shared words are numbers here, so the heading's are looked up. */
    private static List<List<String>> workbookRows(byte[] bytes) {
        String sheet = "";
        List<String> words = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (part.getName().equals("xl/worksheets/sheet1.xml")) {
                    sheet = text;
                } else if (part.getName().equals("xl/sharedStrings.xml")) {
                    Pattern.compile("(?s)<si>(.*?)</si>")
                            .matcher(text)
                            .results()
                            .forEach(word -> words.add(word.group(1).replaceAll("<[^>]*>", "")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<List<String>> rows = new ArrayList<>();
        Pattern.compile("(?s)<row [^>]*>(.*?)</row>").matcher(sheet).results().forEach(row -> {
            List<String> cells = new ArrayList<>();
            Pattern.compile("<c ([^>]*)><v>([^<]*)</v>")
                    .matcher(row.group(1))
                    .results()
                    .forEach(cell -> cells.add(
                            cell.group(1).contains("t=\"s\"")
                                    ? words.get(Integer.parseInt(cell.group(2)))
                                    : cell.group(2)));
            rows.add(cells);
        });
        return rows;
    }
}
