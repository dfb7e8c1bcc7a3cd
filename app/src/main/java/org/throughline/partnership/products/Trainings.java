package org.throughline.partnership.products;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.files.PdfAnswer;
import org.throughline.files.PdfReading;
import org.throughline.partnership.Answer;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** What training and information packs are made of: whom they are for, sections, and PDFs that belong to them. */
@Service
public class Trainings {
    static final int MOST_SECTIONS = 40;

    /** A version has at most so many files, each of at most so many bytes. */
    public static final int MOST_FILES = 8;

    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private final Products products;
    private final VersionStore store;
    private final Acting acting;

    Trainings(Products products, VersionStore store, Acting acting) {
        this.products = products;
        this.store = store;
        this.acting = acting;
    }

    public Answer<UUID> train(Viewer viewer, UUID product, Version.Training training, UUID key) {
        return products.making(viewer, product, key, (p, v) -> {
            if (p.kind() != Product.Kind.TRAINING) {
                return new Answer.NotThere<>();
            }
            store.train(v.id(), training);
            return new Answer.Done<>(p.id());
        });
    }

    /** Adds a section after the others. */
    public Answer<UUID> add(Viewer viewer, UUID product, String title, String words, int minutes, UUID key) {
        return products.making(viewer, product, key, (p, v) -> {
            if (p.kind() != Product.Kind.TRAINING) {
                return new Answer.NotThere<>();
            }
            if (v.sections().size() >= MOST_SECTIONS) {
                return new Answer.Refused<>(ProductWords.WHY_TOO_MANY);
            }
            int next = v.sections().isEmpty() ? 1 : v.sections().getLast().number() + 1;
            store.add(p.partnership(), v.id(), new Version.Section(next, title, words, minutes));
            return new Answer.Done<>(p.id());
        });
    }

    public Answer<UUID> dropSection(Viewer viewer, UUID product, int number, UUID key) {
        return products.making(viewer, product, key, (p, v) -> {
            store.dropSection(v.id(), number);
            return new Answer.Done<>(p.id());
        });
    }

    /**
     * Adds a PDF. It is read in a process of its own; one in which an NHS number, a pupil number or a postcode stands is not
     * kept.
     */
    public Answer<UUID> add(Viewer viewer, UUID product, String filename, byte[] bytes, UUID key) {
        if (!products.works(viewer, product)) {
            return new Answer.NotThere<>();
        }
        Optional<ProductWords> why = notKept(bytes);
        return products.making(viewer, product, key, (p, v) -> {
            if (why.isPresent()) {
                return new Answer.Refused<>(why.get());
            }
            if (p.kind() == Product.Kind.DATA_SET || v.files().size() >= MOST_FILES) {
                return new Answer.Refused<>(ProductWords.WHY_TOO_MANY_FILES);
            }
            store.add(p.partnership(), v.id(), UUID.randomUUID(), filename, bytes);
            return new Answer.Done<>(p.id());
        });
    }

    private static Optional<ProductWords> notKept(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return Optional.of(ProductWords.WHY_FILE_TOO_LARGE);
        }
        try (PdfReading reading = new PdfReading()) {
            return switch (reading.read(bytes)) {
                case PdfAnswer.Unread(PdfAnswer.Why _) -> Optional.of(ProductWords.WHY_NOT_A_PDF);
                case PdfAnswer.Read read ->
                    read.pages().stream().anyMatch(Trainings::leadsToSomebody)
                            ? Optional.of(ProductWords.WHY_FILE_NAMES)
                            : Optional.empty();
            };
        }
    }

    private static boolean leadsToSomebody(String page) {
        return IdentifyingWords.in(page).stream().anyMatch(f -> switch (f.kind()) {
            case POSTCODE -> true;
            case NUMBER -> {
                String digits = f.words().replaceAll("\\D", "");
                yield digits.length() == 10 && ChildrensData.isNhsNumber(digits);
            }
            case MAIL, DATE, SETTING, NAME, AGE -> false;
        });
    }

    public Answer<UUID> dropFile(Viewer viewer, UUID product, UUID file, UUID key) {
        return products.making(viewer, product, key, (p, v) -> {
            store.dropFile(v.id(), file);
            return new Answer.Done<>(p.id());
        });
    }

    /** A file of a version that this viewer may read. */
    public Optional<byte[]> file(Viewer viewer, Version version, UUID file) {
        return version.files().stream().anyMatch(f -> f.id().equals(file))
                ? acting.as(viewer, () -> store.file(file))
                : Optional.empty();
    }
}
