package org.throughline.references;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the tags of a RIS record mean, over the dialects of the databases and programs that write it. */
final class RisFields {
    private static final Pattern PUBMED = Pattern.compile(
            "(?i)(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov/|ncbi\\.nlm\\.nih\\.gov/pubmed/|europepmc\\.org/(?:article|abstract)/MED/|^PUBMED |^PMID:? ?)(\\d{1,9})");
    private static final Pattern SHORT_TITLE_BY_AUTHOR = Pattern.compile("^.{1,80}\\(\\d{4}\\)$");

    private static final Map<String, ReferenceType> TYPES = Map.ofEntries(
            Map.entry("JOUR", ReferenceType.JOURNAL_ARTICLE),
            Map.entry("JFULL", ReferenceType.JOURNAL_ARTICLE),
            Map.entry("EJOUR", ReferenceType.JOURNAL_ARTICLE),
            Map.entry("ABST", ReferenceType.JOURNAL_ARTICLE),
            Map.entry("INPR", ReferenceType.JOURNAL_ARTICLE),
            Map.entry("MGZN", ReferenceType.MAGAZINE_ARTICLE),
            Map.entry("NEWS", ReferenceType.NEWSPAPER_ARTICLE),
            Map.entry("BOOK", ReferenceType.BOOK),
            Map.entry("EBOOK", ReferenceType.BOOK),
            Map.entry("EDBOOK", ReferenceType.EDITED_BOOK),
            Map.entry("CHAP", ReferenceType.CHAPTER),
            Map.entry("ECHAP", ReferenceType.CHAPTER),
            Map.entry("CPAPER", ReferenceType.CONFERENCE_PAPER),
            Map.entry("CONF", ReferenceType.CONFERENCE_PROCEEDINGS),
            Map.entry("THES", ReferenceType.THESIS),
            Map.entry("RPRT", ReferenceType.REPORT),
            Map.entry("ELEC", ReferenceType.WEB_PAGE),
            Map.entry("ICOMM", ReferenceType.WEB_PAGE),
            Map.entry("BLOG", ReferenceType.WEB_PAGE),
            Map.entry("UNPB", ReferenceType.UNPUBLISHED),
            Map.entry("DATA", ReferenceType.DATASET),
            Map.entry("AGGR", ReferenceType.DATASET),
            Map.entry("PAT", ReferenceType.PATENT),
            Map.entry("VIDEO", ReferenceType.AUDIO_OR_VIDEO),
            Map.entry("MPCT", ReferenceType.AUDIO_OR_VIDEO),
            Map.entry("SOUND", ReferenceType.AUDIO_OR_VIDEO),
            Map.entry("COMP", ReferenceType.COMPUTER_PROGRAM));

    private final List<Field> fields;
    private final String type;

    RisFields(RawRecord record) {
        this.fields = record.fields();
        this.type = first("TY").toUpperCase(Locale.ROOT);
    }

    Optional<String> database() {
        return Optional.of(first("DB").isBlank() ? first("DP") : first("DB"));
    }

    void into(ReferenceDraft draft) {
        draft.type(TYPES.getOrDefault(type, ReferenceType.OTHER));
        each(draft::title, "TI", "T1", "CT");
        boolean holdsItself = type.equals("BOOK") || type.equals("EDBOOK") || type.equals("EBOOK");
        each(holdsItself ? draft::title : draft::container, "BT");
        each(draft::container, "JF", "T2");
        each(draft::abbreviation, "JO", "JA", "J2", "J1", "JI", "J9");
        each(draft::title, "TT");
        each(value -> draft.title(SHORT_TITLE_BY_AUTHOR.matcher(value).matches() ? "" : value), "ST");
        each(value -> names(value).forEach(draft::author), "AU", "A1");
        each(value -> names(value).forEach(draft::editor), "A2", "A3", "ED");
        each(draft::year, "PY", "Y1", "DA");
        each(draft::date, "DA", "Y1", "PY");
        each(draft::volume, "VL");
        each(draft::issue, "IS", "CP");
        draft.pages(Pages.of(first("SP"), first("EP")));
        each(draft::publisher, "PB", "PU");
        each(draft::place, "CY", "PP", "PI");
        each(draft::language, "LA");
        each(draft::abstractText, "AB", "N2");
        each(value -> List.of(value.split("[\\n;]")).forEach(draft::keyword), "KW");
        each(draft::note, "N1", "NT", "RN");
        each(draft::standardNumber, "SN");
        each(draft::url, "UR", "L1", "L2", "L3", "L4", "LK");
        each(draft::accession, "AN", "UT", "U2");
        numbers(draft);
    }

    /** A DOI stands in its own field, or where programs without one put it, or in an address. */
    private void numbers(ReferenceDraft draft) {
        each(draft::doi, "DO", "DI");
        for (String tag : List.of("M3", "L3", "N1", "C3", "UR", "L2", "LK")) {
            if (!draft.hasDoi()) {
                each(value -> draft.doi(isDoiHere(tag, value) ? value : ""), tag);
            }
        }
        each(value -> pubmed(value).ifPresent(draft::pmid), "UR", "L2", "C3", "C5", "AN", "N1", "C2");
        String base = first("DB").toLowerCase(Locale.ROOT) + " " + first("DP").toLowerCase(Locale.ROOT);
        if (base.contains("medline") || base.contains("pubmed")) {
            each(value -> draft.pmid(value.matches("\\d{5,8}") ? value : ""), "AN", "C5");
        }
    }

    private static boolean isDoiHere(String tag, String value) {
        String start = value.strip().toLowerCase(Locale.ROOT);
        return switch (tag) {
            case "UR", "L2", "LK" -> start.contains("doi.org/10.");
            case "N1" -> start.startsWith("doi:") || start.startsWith("10.");
            default -> start.startsWith("10.") || start.startsWith("doi") || start.contains("doi.org/10.");
        };
    }

    private static Optional<String> pubmed(String value) {
        Matcher number = PUBMED.matcher(value);
        return number.find() ? Optional.of(number.group(1)) : Optional.empty();
    }

    /** Some write all names in one field, with semicolons between them. */
    static List<String> names(String value) {
        return List.of(value.split(";\\s|\\n|;$"));
    }

    private void each(java.util.function.Consumer<String> use, String... tags) {
        for (String tag : tags) {
            for (Field field : fields) {
                if (field.tag().equals(tag) && !field.value().isBlank()) {
                    use.accept(field.value());
                }
            }
        }
    }

    private String first(String tag) {
        for (Field field : fields) {
            if (field.tag().equals(tag) && !field.value().isBlank()) {
                return field.value();
            }
        }
        return "";
    }
}
