package org.throughline.synthesis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The tools that can be chosen: those of the data files, each with its parts by design, and any bean. A file has the items in our
 * words, its source, and what its authors advise; no tool here adds its answers up to a score.
 */
@Component
public class AppraisalTools {
    private static final List<String> FILES = List.of("mmat-2018", "aacods", "qualitative-ten", "qualitative-reading");
    private static final YAMLMapper YAML = new YAMLMapper();

    private final List<AppraisalTool> all;

    AppraisalTools(ObjectProvider<AppraisalTool> others) {
        all = Stream.concat(FILES.stream().flatMap(AppraisalTools::read), others.orderedStream())
                .toList();
    }

    public List<AppraisalTool> all() {
        return all;
    }

    public Optional<AppraisalTool> find(String key) {
        return all.stream().filter(tool -> tool.key().equals(key)).findFirst();
    }

    /** One item of a file: a short label, and what one asks, in our words. */
    record Item(String label, String ask) {}

    /** A part of a tool for one design. */
    record Part(String key, String name, List<Item> items) {}

    /** A tool as its file tells it. Every part begins with the common items. */
    record ToolFile(
            String key,
            int version,
            String name,
            String citation,
            String caution,
            List<String> scale,
            List<Item> common,
            List<Part> parts) {}

    /** One part of a tool of a file. */
    private record FromFile(String key, String name, Questionnaire questionnaire) implements AppraisalTool {}

    private static Stream<AppraisalTool> read(String name) {
        try (InputStream in = AppraisalTools.class.getResourceAsStream("/appraisal/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("There is no file appraisal/" + name + ".yaml");
            }
            ToolFile file = YAML.readValue(in, ToolFile.class);
            return file.parts().stream().map(part -> tool(file, part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AppraisalTool tool(ToolFile file, Part part) {
        String key = part.key().isEmpty() ? file.key() : file.key() + "." + part.key();
        String name = part.name().isEmpty() ? file.name() : file.name() + ": " + part.name();
        List<Question> questions = new ArrayList<>();
        Stream.concat(file.common().stream(), part.items().stream())
                .forEach(item -> questions.add(Question.of(item.label(), item.ask(), file.scale())));
        return new FromFile(
                key,
                name,
                new Questionnaire(key, file.version(), name, file.citation(), file.caution(), false, true, questions));
    }
}
