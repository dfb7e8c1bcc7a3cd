package org.throughline.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** How a record or a whole bank leaves an installation and comes into another. A file is taken in whole or not at all. */
@Service
public class Moving {
    private final Acting acting;
    private final EvidenceStore store;
    private final AdoptionStore adoptions;
    private final SchemeStore schemes;
    private final ThemeStore themes;
    private final BankWriter writer;
    private final Clock clock;

    Moving(
            Acting acting,
            EvidenceStore store,
            AdoptionStore adoptions,
            SchemeStore schemes,
            ThemeStore themes,
            BankWriter writer,
            Clock clock) {
        this.acting = acting;
        this.store = store;
        this.adoptions = adoptions;
        this.schemes = schemes;
        this.themes = themes;
        this.writer = writer;
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

    /** A file that can be read from its beginning more than once: it is looked at whole before anything of it is kept. */
    public interface Source {
        Reader open() throws IOException;

        /** Of bytes, which must be UTF-8; a byte that is none makes it no text. */
        static Source ofBytes(Bytes bytes) {
            return () -> new InputStreamReader(bytes.open(), StandardCharsets.UTF_8.newDecoder());
        }

        /** Bytes that can be read more than once. */
        interface Bytes {
            InputStream open() throws IOException;
        }
    }

    /** Writes all that is published, as everybody may read it, a few records at a time. @return how many records */
    public int write(OutputStream out) {
        return writer.write(out);
    }

    /**
     * Takes in a record or a whole bank, as the file tells which. A record of a bank that is here already is left as it is; a
     * single record gets a new id where its own is taken.
     */
    public Taken takeIn(Viewer viewer, Source file) {
        if (!Bank.isLead(viewer)) {
            return new Taken.NotThere();
        }
        Optional<Taken.Refused> refused = read(file, new BankReader.Into() {});
        if (refused.isPresent()) {
            return refused.get();
        }
        return acting.as(viewer, () -> {
            Keeping keeping = new Keeping(viewer);
            read(file, keeping).ifPresent(r -> {
                throw new IllegalStateException("Expected the file that was looked at, found another at " + r.where());
            });
            return keeping.taken();
        });
    }

    private static Optional<Taken.Refused> read(Source file, BankReader.Into into) {
        try (Reader text = file.open()) {
            return BankReader.read(text, into);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what comes, inside the transaction of whoever takes it in. */
    private final class Keeping implements BankReader.Into {
        private final Viewer viewer;
        private final List<Scheme> known = schemes.all();
        private final List<EvidenceId> kept = new ArrayList<>();
        private int alreadyHere;
        private int planAnewAt = 64;

        Keeping(Viewer viewer) {
            this.viewer = viewer;
        }

        @Override
        public void theme(BankFile.ThemeOf theme) {
            themes.add(theme.asTheme());
        }

        @Override
        public void scheme(Scheme scheme) {
            if (Schemes.find(known, scheme.axis(), scheme.name()).isEmpty()) {
                schemes.add(scheme, viewer.seat());
            }
        }

        @Override
        public void record(EvidenceFile.RecordOf record) {
            if (store.known(record.id())) {
                alreadyHere++;
            } else {
                keep(record, record.id());
            }
        }

        @Override
        public void alone(EvidenceFile.RecordOf record) {
            keep(record, store.known(record.id()) ? EvidenceId.fresh() : record.id());
        }

        Taken taken() {
            return new Taken.In(List.copyOf(kept), alreadyHere);
        }

        private void keep(EvidenceFile.RecordOf record, EvidenceId id) {
            store.add(record.asRecord(id, viewer), viewer.seat(), clock.instant());
            for (EvidenceFile.AdoptionOf told : record.adoptions()) {
                Adoption adoption = told.asAdoption(id, adoptions.known(told.id()) ? UUID.randomUUID() : told.id());
                adoptions.add(adoption, viewer.seat(), clock.instant());
                adoption.results().forEach(r -> adoptions.add(adoption.id(), r, viewer.seat(), clock.instant()));
            }
            kept.add(id);
            if (kept.size() == planAnewAt) {
                store.planAnew();
                planAnewAt *= 2;
            }
        }
    }
}
