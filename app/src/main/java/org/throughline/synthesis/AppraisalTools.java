package org.throughline.synthesis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.throughline.synthesis.checklists.Checklist;
import org.throughline.synthesis.checklists.ChecklistFolder;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The tools that can be chosen: those of the data files, each with its parts by design, any bean, and the checklists that an
 * installation has in its data folder. A file has the items in our
 * words, its source, and what its authors advise; no tool here adds its answers up to a score.
 */
@Component
public class AppraisalTools {
    private static final List<String> FILES =
            List.of("mmat-2018", "aacods", "qualitative-ten", "qualitative-reading", "cross-sectional");
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Where an installation's own checklists stand, in its data folder. */
    public static final String FOLDER = "appraisal";

    /** Keys under which something of ours is kept, so that no file may take them. */
    public static final Set<String> TAKEN = Set.of(
            "aacods",
            "mmat-2018",
            "casp-style-qualitative",
            "jbi-style-qualitative",
            "jbi-style-cross-sectional",
            "rob-2",
            "robins-i",
            "extraction");

    private static final Logger LOG = LoggerFactory.getLogger(AppraisalTools.class);

    private final List<AppraisalTool> all;
    private final List<Checklist> own;

    AppraisalTools(ObjectProvider<AppraisalTool> others, @Value("${throughline.data:data}") String data) {
        ChecklistFolder folder = ChecklistFolder.read(Path.of(data, FOLDER), TAKEN);
        folder.refused().forEach(r -> LOG.warn("Not used for appraisal: {}: {}", r.file(), r.why()));
        own = folder.checklists();
        all = Stream.of(
                        FILES.stream().flatMap(AppraisalTools::read),
                        others.orderedStream(),
                        own.stream().flatMap(c -> c.tools().stream()))
                .flatMap(s -> s)
                .toList();
    }

    /** The checklist of one's own that a tool belongs to; none for a tool that comes with Throughline. */
    Optional<Checklist> own(String key) {
        return own.stream()
                .filter(c -> c.tools().stream().anyMatch(t -> t.key().equals(key)))
                .findFirst();
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
