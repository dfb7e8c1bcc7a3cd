package org.throughline.linkage.publications;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A set of references with the truth about them.
 *
 * @param truth for each record the number of its group
 */
record LabelledSet(String name, List<Publication> records, int[] truth) {

    static final List<String> NAMES = List.of("respiratory", "stroke", "copper", "tafenoquine");

    static Path folder() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolveSibling("shared").resolve("data/dedupe"))) {
            at = at.getParent();
        }
        assumeTrue(at != null, "Skipped: there is no folder ../shared/data/dedupe with the labelled sets");
        return java.util.Objects.requireNonNull(at).resolveSibling("shared").resolve("data/dedupe");
    }

    static LabelledSet read(String name) {
        Path folder = folder();
        return Files.exists(folder.resolve(name + ".truth.json")) ? json(folder, name) : endNote(folder, name);
    }

    private static LabelledSet json(Path folder, String name) {
        JsonMapper mapper = new JsonMapper();
        Map<String, Integer> groupOf = new HashMap<>();
        int group = 0;
        for (JsonNode members : mapper.readTree(folder.resolve(name + ".truth.json").toFile()).get("groups")) {
            for (JsonNode member : members) {
                groupOf.put(member.asString(), group);
            }
            group++;
        }
        List<Publication> records = new ArrayList<>();
        List<Integer> truth = new ArrayList<>();
        for (JsonNode node : mapper.readTree(folder.resolve(name + ".records.json").toFile())) {
            records.add(ofJson(node));
            Integer known = groupOf.get(node.get("ID").asString());
            truth.add(known == null ? group++ : known);
        }
        return new LabelledSet(name, records, truth.stream().mapToInt(Integer::intValue).toArray());
    }

    static Publication ofJson(JsonNode node) {
        List<String> authors = new ArrayList<>();
        JsonNode names = node.has("authors") ? node.get("authors") : node.path("author");
        if (names.isArray()) {
            names.forEach(one -> authors.add(one.asString()));
        } else if (names.isString()) {
            authors.add(names.asString());
        }
        String where = text(node, "journal");
        return new Publication(
                text(node, "ENTRYTYPE") + text(node, "type"),
                text(node, "title"),
                authors,
                text(node, "year"),
                where.isEmpty() ? text(node, "booktitle") : where,
                text(node, "volume"),
                text(node, "number"),
                text(node, "pages"),
                text(node, "doi").isEmpty() ? List.of() : List.of(text(node, "doi")),
                text(node, "isbn").isEmpty() ? List.of() : List.of(text(node, "isbn")),
                text(node, "abstract"));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).asString() : "";
    }

    /**
     * EndNote XML in which a caption marks the members of duplicate groups, and nothing says which belong together: members are put
     * together by equal DOI or the same first fifty letters of the title.
     */
    private static LabelledSet endNote(Path folder, String name) {
        List<Map<String, List<String>>> found = new ArrayList<>();
        try (InputStream in = Files.newInputStream(folder.resolve(name + ".xml"))) {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            Map<String, List<String>> record = new HashMap<>();
            String field = "";
            StringBuilder text = new StringBuilder();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.START_ELEMENT && !reader.getLocalName().equals("style")) {
                    field = reader.getLocalName();
                    text.setLength(0);
                    if (field.equals("ref-type")) {
                        record.put("type", List.of(reader.getAttributeValue(null, "name")));
                    }
                } else if (event == XMLStreamReader.CHARACTERS) {
                    text.append(reader.getText());
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    if (reader.getLocalName().equals("record")) {
                        found.add(record);
                        record = new HashMap<>();
                    } else if (reader.getLocalName().equals(field)) {
                        record.computeIfAbsent(field, unused -> new ArrayList<>()).add(text.toString().strip());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        List<Publication> records = found.stream().map(LabelledSet::ofXml).toList();
        return new LabelledSet(name, records, groups(found));
    }

    private static Publication ofXml(Map<String, List<String>> record) {
        return new Publication(
                one(record, "type"),
                one(record, "title"),
                record.getOrDefault("author", List.of()),
                one(record, "year"),
                one(record, "secondary-title"),
                one(record, "volume"),
                one(record, "number"),
                one(record, "pages"),
                record.getOrDefault("electronic-resource-num", List.of()),
                record.getOrDefault("isbn", List.of()),
                one(record, "abstract"));
    }

    private static int[] groups(List<Map<String, List<String>>> found) {
        int[] truth = new int[found.size()];
        Map<String, Integer> groupOf = new HashMap<>();
        for (int i = 0; i < truth.length; i++) {
            truth[i] = i;
            if (!one(found.get(i), "caption").equals("Duplicate")) {
                continue;
            }
            String title = one(found.get(i), "title").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")
                    .replaceFirst("^shortreport", "");
            String doi = one(found.get(i), "electronic-resource-num").toLowerCase(Locale.ROOT);
            List<String> keys = new ArrayList<>(List.of(title.substring(0, Math.min(50, title.length()))));
            if (!doi.isEmpty()) {
                keys.add(doi);
            }
            for (String key : keys) {
                Integer known = groupOf.putIfAbsent(key, truth[i]);
                if (known != null && known != truth[i]) {
                    int old = truth[i];
                    for (int j = 0; j <= i; j++) {
                        truth[j] = truth[j] == old ? known : truth[j];
                    }
                    groupOf.replaceAll((unused, group) -> group == old ? known : group);
                }
            }
        }
        return truth;
    }

    private static String one(Map<String, List<String>> record, String field) {
        return String.join(" ", record.getOrDefault(field, List.of()));
    }
}
