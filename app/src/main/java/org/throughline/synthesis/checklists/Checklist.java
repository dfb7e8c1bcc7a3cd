package org.throughline.synthesis.checklists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.synthesis.AppraisalTool;
import org.throughline.synthesis.Question;
import org.throughline.synthesis.Questionnaire;
import org.throughline.synthesis.Strand;

/**
 * A checklist as its file tells it. What it says is its version: a file that says something else is another version, and sheets that
 * were filled with the first stay with the first.
 *
 * @param hash SHA-256 of the file's bytes, in hexadecimal digits
 * @param common asked in every part, before its own items
 * @param text the file itself
 */
public record Checklist(
        String key,
        String hash,
        String name,
        String source,
        String licence,
        String caution,
        List<String> scale,
        List<Item> common,
        List<Part> parts,
        String text) {
    private static final int SHORT_HASH = 12;

    /** One item: a short label, and what one asks. */
    public record Item(String label, String ask) {}

    /** The items for one design, with the strand of the studies that it is for, if the file says so; a checklist for one design alone has one part without a key. */
    public record Part(String key, String name, Optional<Strand> strand, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    public Checklist {
        scale = List.copyOf(scale);
        common = List.copyOf(common);
        parts = List.copyOf(parts);
    }

    /** Enough of the hash to tell versions apart. */
    public String version() {
        return hash.substring(0, SHORT_HASH);
    }

    /** One part of it, to be chosen for a report. */
    private record FromFile(String key, String name, Questionnaire questionnaire, Optional<Strand> strand)
            implements AppraisalTool {}

    /** What can be chosen for a report. The version stands in each key, so that a changed file is another tool. */
    public List<AppraisalTool> tools() {
        return parts.stream().map(this::tool).toList();
    }

    private AppraisalTool tool(Part part) {
        String tool = (part.key().isEmpty() ? key : key + "." + part.key()) + "@" + version();
        String called = part.name().isEmpty() ? name : name + ": " + part.name();
        List<Question> questions = new ArrayList<>();
        Stream.concat(common.stream(), part.items().stream())
                .forEach(item -> questions.add(Question.of(item.label(), item.ask(), scale)));
        String citation = ChecklistWords.CITATION.say(source, licence, version());
        return new FromFile(
                tool,
                called,
                new Questionnaire(tool, 1, called, citation, caution, false, true, questions),
                part.strand());
    }
}
