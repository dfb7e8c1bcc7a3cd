package org.throughline.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/** How a record or a whole bank leaves an installation and comes into another. A file is taken in whole or not at all. */
@Service
public class Moving {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Acting acting;
    private final EvidenceStore store;
    private final AdoptionStore adoptions;
    private final SchemeStore schemes;
    private final Clock clock;

    Moving(Acting acting, EvidenceStore store, AdoptionStore adoptions, SchemeStore schemes, Clock clock) {
        this.acting = acting;
        this.store = store;
        this.adoptions = adoptions;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** What came of taking a file in. */
    public sealed interface Taken {
        /**
         * @param records that are here now and were not before
         * @param alreadyHere records that this bank has; they were left as they are
         */
        record In(List<EvidenceId> records, int alreadyHere) implements Taken {}

        /** Nothing was taken in. @param where in the file; empty when that cannot be told */
        record Refused(WhyNot why, String where) implements Taken {}

        record NotThere() implements Taken {}
    }

    /** All that is published, as everybody may read it. */
    public String bank() {
        Viewer anybody = Viewer.service(Purpose.PUBLIC, LocalDate.now(clock));
        return acting.as(anybody, () -> {
            List<EvidenceFile.RecordOf> records = new ArrayList<>();
            List<EvidenceRecord> next = store.publishedAfter(BEFORE_ALL);
            while (!next.isEmpty() && records.size() < BankFile.MOST) {
                Map<EvidenceId, List<Adoption>> told =
                        adoptions.of(next.stream().map(EvidenceRecord::id).toList()).stream()
                                .collect(Collectors.groupingBy(Adoption::record));
                next.forEach(r -> records.add(EvidenceFile.RecordOf.of(r, told.getOrDefault(r.id(), List.of()))));
                next = store.publishedAfter(next.getLast().id().value());
            }
            return new BankFile(
                            BankFile.FORMAT,
                            store.themeEditions().stream()
                                    .map(BankFile.ThemeOf::of)
                                    .toList(),
                            schemes.all(),
                            records)
                    .json();
        });
    }

    /**
     * Takes in a record or a whole bank, as the file tells which. A record of a bank that is here already is left as it is; a
     * single record gets a new id where its own is taken.
     */
    public Taken takeIn(Viewer viewer, String json) {
        if (!Bank.isLead(viewer)) {
            return new Taken.NotThere();
        }
        if (json.length() > BankJson.MOST_CHARACTERS) {
            return new Taken.Refused(WhyNot.TOO_LARGE, "");
        }
        if (json.indexOf('\0') >= 0 || json.contains("\\u0000")) {
            return new Taken.Refused(WhyNot.NOT_READABLE, "\\u0000");
        }
        try {
            JsonNode tree = BankJson.reader().readTree(json);
            String format = tree.path("format").asString("");
            if (BankFile.says(format)) {
                return in(viewer, BankJson.reader().treeToValue(tree, BankFile.class));
            }
            return EvidenceFile.says(format)
                    ? in(viewer, BankJson.reader().treeToValue(tree, EvidenceFile.class))
                    : new Taken.Refused(format.isEmpty() ? WhyNot.NOT_READABLE : WhyNot.OTHER_FORMAT, format);
        } catch (StreamConstraintsException _) {
            return new Taken.Refused(WhyNot.TOO_LARGE, "");
        } catch (JacksonException broken) {
            return new Taken.Refused(
                    broken.getPath().isEmpty() ? WhyNot.NOT_READABLE : WhyNot.BROKEN_RULE, where(broken));
        }
    }

    /** "records[2].labels[0]": where in the file, without anything that stands there. */
    private static String where(JacksonException broken) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : broken.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private Taken in(Viewer viewer, EvidenceFile file) {
        return acting.as(viewer, () -> {
            EvidenceId id = store.find(file.record().id()).isPresent()
                    ? EvidenceId.fresh()
                    : file.record().id();
            keep(viewer, file.record(), id);
            return new Taken.In(List.of(id), 0);
        });
    }

    private Taken in(Viewer viewer, BankFile file) {
        return acting.as(viewer, () -> {
            file.themes().forEach(theme -> store.add(theme.asTheme()));
            List<Scheme> known = schemes.all();
            file.schemes().stream()
                    .filter(s -> Schemes.find(known, s.axis(), s.name()).isEmpty())
                    .forEach(s -> schemes.add(s, viewer.seat()));
            List<EvidenceFile.RecordOf> fresh = file.records().stream()
                    .filter(r -> store.find(r.id()).isEmpty())
                    .toList();
            fresh.forEach(r -> keep(viewer, r, r.id()));
            return new Taken.In(
                    fresh.stream().map(EvidenceFile.RecordOf::id).toList(),
                    file.records().size() - fresh.size());
        });
    }

    private void keep(Viewer viewer, EvidenceFile.RecordOf record, EvidenceId id) {
        store.add(record.asRecord(id, viewer), viewer.seat(), clock.instant());
        for (EvidenceFile.AdoptionOf told : record.adoptions()) {
            Adoption adoption = told.asAdoption(id, adoptions.known(told.id()) ? UUID.randomUUID() : told.id());
            adoptions.add(adoption, viewer.seat(), clock.instant());
            adoption.results().forEach(r -> adoptions.add(adoption.id(), r, viewer.seat(), clock.instant()));
        }
    }
}
