package org.throughline.references;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What MEDLINE's tags mean (NLM, MEDLINE/PubMed Data Element Descriptions). */
final class PubmedFields {
    private final List<Field> fields;

    PubmedFields(List<Field> fields) {
        this.fields = fields;
    }

    String id() {
        for (String tag : List.of("PMID", "UI", "PMC", "PMCR")) {
            if (!first(tag).isBlank()) {
                return first(tag);
            }
        }
        return "";
    }

    Optional<String> database() {
        return Optional.of(first("DB").isBlank() ? (first("PMID").isBlank() ? "" : "PubMed") : first("DB"));
    }

    void into(ReferenceDraft draft) {
        draft.type(PublicationTypes.of(values("PT")));
        String title = String.join(" ", values("TI"));
        draft.title(title);
        each("BTI", title.isBlank() ? draft::title : draft::container);
        each("TT", draft::title);
        List<String> full = values("FAU");
        (full.isEmpty() ? values("AU") : full).forEach(draft::author);
        each("CN", draft::author);
        List<String> editors = values("FED");
        (editors.isEmpty() ? values("ED") : editors).forEach(draft::editor);
        each("JT", draft::container);
        each("TA", draft::abbreviation);
        each("JN", draft::abbreviation);
        each("DP", draft::date);
        each("YR", draft::year);
        each("VI", draft::volume);
        each("IP", draft::issue);
        draft.pages(Pages.parse(first("PG")));
        each("PB", draft::publisher);
        each("PL", draft::place);
        each("CY", draft::place);
        each("IS", draft::standardNumber);
        each("ISBN", draft::standardNumber);
        each("PMID", draft::pmid);
        each("UI", value -> draft.pmid(value.matches("\\d{1,8}") ? value : ""));
        each("LID", value -> draft.doi(value.endsWith("[pii]") ? "" : value));
        each("AID", value -> draft.doi(value.endsWith("[pii]") ? "" : value));
        each("DO", draft::doi);
        each("DI", draft::doi);
        each("PMC", draft::accession);
        each("PMCR", draft::accession);
        each("AB", draft::abstractText);
        each("MH", draft::keyword);
        each("OT", draft::keyword);
        each("LA", draft::language);
        each("GN", draft::note);
        each("UR", draft::url);
    }

    private List<String> values(String tag) {
        return fields.stream()
                .filter(field -> field.tag().equals(tag) && !field.value().isBlank())
                .map(Field::value)
                .toList();
    }

    private void each(String tag, Consumer<String> use) {
        values(tag).forEach(use);
    }

    private String first(String tag) {
        return values(tag).stream().findFirst().orElse("");
    }
}
