package org.throughline.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.evidence.About;
import org.throughline.evidence.Audience;
import org.throughline.evidence.Axis;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.Direction;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceFile;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.Ingredient;
import org.throughline.evidence.Kind;
import org.throughline.evidence.Label;
import org.throughline.evidence.Level;
import org.throughline.evidence.Need;
import org.throughline.evidence.SettingKind;
import org.throughline.evidence.Status;
import org.throughline.evidence.Version;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of a bank that nobody has: words with a long tail and a few that stand in most records, one to three versions, labels by two
 * schemes. The same seed gives the same file.
 */
final class MadeUpBank {
    static final String SCHEME = "This bank, definitions 1";

    /** Stand in most records and in some. */
    static final String EVERYWHERE = "children";

    static final String SOMEWHERE = "swimming";

    private static final int VOCABULARY = 6_000;
    private static final List<String> SYLLABLES = List.of(
            "ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "wo", "xu", "ya", "ze", "lo",
            "na", "ri");
    private static final List<String> SECTORS = List.of("Council", "Education", "Health", "Voluntary");
    private static final List<String> LEVELS = List.of("Emerging", "Promising", "Robust");

    private final SplittableRandom random = new SplittableRandom(Settings.SEED);
    private final List<String> vocabulary = IntStream.range(0, VOCABULARY)
            .mapToObj(_ -> Stream.generate(() -> any(SYLLABLES))
                    .limit(2 + random.nextInt(3))
                    .collect(Collectors.joining()))
            .toList();

    private MadeUpBank() {}

    static void write(Path file, int records) throws IOException {
        MadeUpBank bank = new MadeUpBank();
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        try (OutputStream out = Files.newOutputStream(file);
                JsonGenerator json = mapper.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("format", "throughline evidence bank 1");
            for (String none : List.of("themes", "schemes")) {
                json.writeArrayPropertyStart(none);
                json.writeEndArray();
            }
            json.writeArrayPropertyStart("records");
            for (int i = 0; i < records; i++) {
                json.writePOJO(bank.record(i));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private EvidenceFile.RecordOf record(int number) {
        LocalDate published = LocalDate.of(2015 + random.nextInt(11), 1 + random.nextInt(12), 1 + random.nextInt(28));
        int versions = 1 + (random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0);
        Instant at = published.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new EvidenceFile.RecordOf(
                new EvidenceId(new UUID(random.nextLong(), random.nextLong())),
                Status.QUALITY_ASSURED,
                Optional.of(published),
                Optional.of(published.plusYears(30)),
                Optional.empty(),
                IntStream.rangeClosed(1, versions)
                        .mapToObj(v ->
                                new EvidenceFile.VersionOf(v, content(number), "Made up", Version.Kind.REVISED, at))
                        .toList(),
                Stream.of(
                                label(Axis.STRENGTH, SCHEME, published),
                                label(Axis.BREADTH, SCHEME, published),
                                label(Axis.STRENGTH, "Elsewhere", published))
                        .limit(1L + random.nextInt(3))
                        .toList(),
                List.of());
    }

    private Label label(Axis axis, String scheme, LocalDate on) {
        return new Label(axis, any(LEVELS), Optional.empty(), scheme, "A made-up panel", words(8), "", "none", on);
    }

    private EvidenceContent content(int number) {
        List<String> keys = List.of("F1", "F2");
        return new EvidenceContent(
                words(6) + " " + number,
                words(14),
                any(Kind.values()),
                new EvidenceContent.Source(
                        words(3), words(3), "20" + (10 + random.nextInt(16)), "", "", "CC0", "", "en"),
                new EvidenceContent.Summary(
                        EVERYWHERE + " " + words(120) + (random.nextInt(40) == 0 ? " " + SOMEWHERE : ""),
                        List.of(words(5), words(5), words(5))),
                new EvidenceContent.Setting(
                        "England", words(8), words(4), words(6), words(4), words(8), words(8), words(4), words(8)),
                List.of(),
                Stream.generate(this::effect).limit(1L + random.nextInt(4)).toList(),
                keys.stream()
                        .map(key -> new EvidenceContent.Finding(
                                key,
                                words(14),
                                any(Confidence.values()),
                                List.of(new EvidenceContent.Judgement("", "", words(12))),
                                List.of(new EvidenceContent.Quotation(words(15), "a parent", words(3), "7"))))
                        .toList(),
                random.nextInt(3) == 0 ? List.of() : List.of(recommendation("R1"), recommendation("R2")),
                List.of(),
                List.of(new EvidenceContent.Term(any(vocabulary), words(6), words(3))),
                Optional.empty(),
                new About(
                        some(Ingredient.values()),
                        some(Need.values()),
                        random.nextInt(3) == 0
                                ? Optional.empty()
                                : Optional.of(new About.Ages(random.nextInt(11), 11 + random.nextInt(15))),
                        some(Audience.values()),
                        some(SettingKind.values())));
    }

    private EvidenceContent.Effect effect() {
        return new EvidenceContent.Effect(
                vocabulary.get(random.nextInt(60)) + " " + vocabulary.get(random.nextInt(60)),
                List.of(any(SECTORS)),
                words(5),
                any(Level.values()),
                any(Direction.values()),
                words(12),
                words(4),
                words(4));
    }

    private EvidenceContent.Recommendation recommendation(String key) {
        return new EvidenceContent.Recommendation(
                key, words(14), words(3), List.of("F1"), words(5), some(Ingredient.values()), List.of(), List.of());
    }

    /** As in life, few words are used often. */
    private String words(int many) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            double r = random.nextDouble();
            words.add(vocabulary.get((int) (VOCABULARY * r * r * r)));
        }
        return String.join(" ", words);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <E> E any(E[] of) {
        return of[random.nextInt(of.length)];
    }

    private <E> List<E> some(E[] of) {
        return random.nextBoolean() ? List.of() : List.of(any(of));
    }
}
