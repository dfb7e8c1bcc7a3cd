package org.throughline.synthesis.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A published list of what a report of research tells, item by item, with our labels.
 *
 * @param key never changed: by it what a team said is kept
 * @param what it is for
 */
public record ReportingTable(String key, String name, String what, String citation, List<Item> items) {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final List<ReportingTable> ALL = Stream.of("prisma-2020", "prisma-s", "entreq", "swim", "gripp2-sf")
            .map(ReportingTable::read)
            .toList();

    /**
     * One item.
     *
     * @param n its number in the published list
     * @param known what of the workbench tells it
     */
    public record Item(String n, String label, @Nullable Known known) {
        public Optional<Known> tells() {
            return Optional.ofNullable(known);
        }
    }

    public ReportingTable {
        items = List.copyOf(items);
    }

    public static List<ReportingTable> all() {
        return ALL;
    }

    public static Optional<ReportingTable> find(String key) {
        return ALL.stream().filter(t -> t.key().equals(key)).findFirst();
    }

    public Optional<Item> item(String n) {
        return items.stream().filter(i -> i.n().equals(n)).findFirst();
    }

    private static ReportingTable read(String name) {
        try (InputStream in = ReportingTable.class.getResourceAsStream("/reporting/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("There is no file reporting/" + name + ".yaml");
            }
            return YAML.readValue(in, ReportingTable.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
