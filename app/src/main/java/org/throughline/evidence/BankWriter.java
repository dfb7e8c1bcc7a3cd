package org.throughline.evidence;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes all that a bank has published into a file, a few records at a time: no more of it is ever in memory, and while a slow reader
 * takes what is written no connection to the database waits.
 */
@Component
class BankWriter {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Acting acting;
    private final EvidenceStore store;
    private final AdoptionStore adoptions;
    private final SchemeStore schemes;
    private final ThemeStore themes;
    private final Clock clock;

    BankWriter(
            Acting acting,
            EvidenceStore store,
            AdoptionStore adoptions,
            SchemeStore schemes,
            ThemeStore themes,
            Clock clock) {
        this.acting = acting;
        this.store = store;
        this.adoptions = adoptions;
        this.schemes = schemes;
        this.themes = themes;
        this.clock = clock;
    }

    /** @return how many records it wrote */
    int write(OutputStream out) {
        Viewer anybody = Viewer.service(Purpose.PUBLIC, LocalDate.now(clock));
        int written = 0;
        try (JsonGenerator file = BankJson.mapper().createGenerator(out)) {
            file.writeStartObject();
            file.writeStringProperty("format", BankFile.FORMAT);
            all(
                    file,
                    "themes",
                    acting.as(anybody, themes::editions).stream()
                            .map(BankFile.ThemeOf::of)
                            .toList());
            all(file, "schemes", acting.as(anybody, schemes::all));
            file.writeArrayPropertyStart("records");
            List<EvidenceFile.RecordOf> next = acting.as(anybody, () -> after(BEFORE_ALL));
            while (!next.isEmpty()) {
                next.forEach(file::writePOJO);
                written += next.size();
                UUID last = next.getLast().id().value();
                next = acting.as(anybody, () -> after(last));
            }
            file.writeEndArray();
            file.writeEndObject();
            file.writeRaw('\n');
        }
        return written;
    }

    private static void all(JsonGenerator file, String name, List<?> pieces) {
        file.writeArrayPropertyStart(name);
        pieces.forEach(file::writePOJO);
        file.writeEndArray();
    }

    private List<EvidenceFile.RecordOf> after(UUID id) {
        List<EvidenceRecord> next = store.publishedAfter(id);
        Map<EvidenceId, List<Adoption>> told = adoptions
                .of(next.stream().map(EvidenceRecord::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Adoption::record));
        return next.stream()
                .map(r -> EvidenceFile.RecordOf.of(r, told.getOrDefault(r.id(), List.of())))
                .toList();
    }
}
