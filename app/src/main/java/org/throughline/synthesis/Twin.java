package org.throughline.synthesis;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.throughline.references.Format;
import org.throughline.references.Reference;
import org.throughline.references.ReferenceDraft;
import org.throughline.references.ReferenceType;
import org.throughline.references.ReferenceWriter;

/**
 * A small invented review to show and to test with: files of mixed formats in which some records stand twice, word for word, and
 * known records that belong in; the whole one, with duplicates as databases make them, is {@link InventedReview}. Every title
 * is made up by the seed; nothing in it is anybody's work.
 */
public final class Twin {
    /** The size of the whole twin: as many records as the published review reports, and as many studies. */
    public static final int RECORDS = 7_473;

    public static final int STUDIES = 137;

    private static final List<String> SOURCES = List.of(
            "Invented Education Index",
            "Invented Health Library",
            "Invented Social Care Online",
            "Invented Psychology Abstracts",
            "Invented Nursing Index",
            "Invented Policy Papers",
            "Invented Theses",
            "Invented Medicine",
            "Invented Applied Social Science",
            "Invented Teacher Reference",
            "Invented Web of Journals");
    private static final List<Format> FORMATS = List.of(
            Format.RIS,
            Format.CSV,
            Format.BIBTEX,
            Format.RIS,
            Format.JSON,
            Format.RIS,
            Format.CSV,
            Format.PUBMED,
            Format.BIBTEX,
            Format.ENDNOTE_XML,
            Format.RIS);
    private static final List<String> WHO = List.of(
            "parents",
            "young people",
            "head teachers",
            "therapists",
            "social workers",
            "school nurses",
            "educational psychologists",
            "local officers",
            "teaching assistants",
            "paediatricians");
    private static final List<String> WHAT = List.of(
            "joint meetings",
            "shared records",
            "key working",
            "early years pathways",
            "transition planning",
            "co-produced plans",
            "panel decisions",
            "joint commissioning",
            "outreach teams",
            "family forums");
    private static final List<String> HOW = List.of(
            "a survey",
            "an interview study",
            "an evaluation",
            "a case study",
            "focus groups",
            "a cohort study",
            "an action research project",
            "a document analysis");
    private static final List<String> ELSEWHERE = List.of(
            "bridge maintenance",
            "crop rotation",
            "tax compliance",
            "tourism demand",
            "warehouse robots",
            "river sediments",
            "steel fatigue",
            "retail pricing",
            "football injuries",
            "wine labelling");
    private static final List<String> FAMILY = List.of(
            "Abara", "Bright", "Castell", "Dunmore", "Eze", "Farrow", "Gallow", "Hirst", "Imrie", "Jessop", "Kettle",
            "Lomas", "Marlow", "Nwosu", "Orrin", "Pashley", "Quill", "Rowan", "Sorley", "Tansy");

    private final Random random;

    private Twin(long seed) {
        this.random = new Random(seed);
    }

    /**
     * One file of it.
     *
     * @param source the invented database, of which this is the export
     */
    public record TwinFile(String source, String name, byte[] bytes, int records) {}

    /**
     * @param files the exports
     * @param belongIn the titles of what belongs in
     * @param duplicates how many records tell again of a publication that another record tells of
     */
    public record Made(List<TwinFile> files, List<String> belongIn, int duplicates) {
        public Made {
            files = List.copyOf(files);
            belongIn = List.copyOf(belongIn);
        }
    }

    private record Work(String title, String text, String author, int year, String journal, int volume, int page) {}

    /** Makes it: so many records in so many files (at most eleven), of which so many publications belong in. */
    public static Made make(long seed, int records, int files, int belongIn) {
        return new Twin(seed).make(records, files, belongIn);
    }

    private Made make(int records, int files, int belongIn) {
        int works = records - records / 5;
        List<Work> all = new ArrayList<>();
        for (int i = 0; i < works; i++) {
            all.add(i < belongIn ? onTopic(i) : offTopic(i));
        }
        List<String> titles = all.subList(0, belongIn).stream().map(Work::title).toList();
        java.util.Collections.shuffle(all, random);
        List<List<Reference>> perFile = new ArrayList<>();
        for (int f = 0; f < files; f++) {
            perFile.add(new ArrayList<>());
        }
        for (int i = 0; i < records; i++) {
            boolean again = i >= works;
            Work work = all.get(again ? random.nextInt(works) : i);
            int file = again ? random.nextInt(files) : i % files;
            perFile.get(file).add(reference(work, "r" + i, again));
        }
        List<TwinFile> made = new ArrayList<>();
        for (int f = 0; f < files; f++) {
            made.add(file(f, perFile.get(f)));
        }
        return new Made(made, titles, records - works);
    }

    private Work onTopic(int i) {
        String who = pick(WHO);
        String what = pick(WHAT);
        String title = "How %s and services work together through %s: %s (%d)".formatted(who, what, pick(HOW), i + 1);
        String text =
                "Background: multi-agency partnership for children with special educational needs in the UK. We asked %s how %s helped health, education and social care to work together. Findings: trust, preparation and being heard made the difference; boundaries between professions did not disappear."
                        .formatted(who, what);
        return work(title, text);
    }

    private Work offTopic(int i) {
        boolean near = random.nextInt(3) == 0;
        String topic = near ? pick(WHAT) : pick(ELSEWHERE);
        String title = near
                ? "Costs and staffing of %s in a single agency: %s (%d)".formatted(topic, pick(HOW), i + 1)
                : "Measuring %s: %s (%d)".formatted(topic, pick(HOW), i + 1);
        String text = near
                ? "A report on %s inside one organisation, without partners and without children.".formatted(topic)
                : "We describe %s and compare two methods of measurement over several seasons.".formatted(topic);
        return work(title, text);
    }

    private Work work(String title, String text) {
        return new Work(
                title,
                text,
                pick(FAMILY) + ", " + (char) ('A' + random.nextInt(26)),
                2012 + random.nextInt(13),
                "Invented Journal of " + (char) ('A' + random.nextInt(26)),
                1 + random.nextInt(60),
                1 + random.nextInt(900));
    }

    private Reference reference(Work w, String id, boolean again) {
        boolean shouted = again && random.nextInt(4) == 0;
        ReferenceDraft draft = Reference.draft(id)
                .type(ReferenceType.JOURNAL_ARTICLE)
                .title(shouted ? w.title().toUpperCase(java.util.Locale.ROOT) : w.title())
                .author(w.author())
                .year(Integer.toString(w.year()))
                .container(w.journal())
                .volume(Integer.toString(w.volume()))
                .pages(org.throughline.references.Pages.parse(w.page() + "-" + (w.page() + 9)));
        if (!again || random.nextInt(3) > 0) {
            draft.abstractText(w.text());
        }
        return draft.build();
    }

    private static TwinFile file(int number, List<Reference> references) {
        return file(number, references, text -> text);
    }

    /** @param asItWrites what this database makes of the usual text of its format */
    static TwinFile file(int number, List<Reference> references, UnaryOperator<String> asItWrites) {
        Format format = FORMATS.get(number);
        String name = "invented-%02d.%s"
                .formatted(
                        number + 1,
                        switch (format) {
                            case RIS -> "ris";
                            case BIBTEX -> "bib";
                            case JSON -> "json";
                            case PUBMED -> "nbib";
                            case ENDNOTE_XML -> "xml";
                            default -> "csv";
                        });
        return new TwinFile(
                SOURCES.get(number),
                name,
                asItWrites.apply(text(format, references)).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                references.size());
    }

    private static String text(Format format, List<Reference> references) {
        if (format == Format.PUBMED) {
            return NbibText.of(references);
        }
        StringWriter text = new StringWriter();
        try (ReferenceWriter writer = ReferenceWriter.of(format, text)) {
            for (Reference reference : references) {
                writer.write(reference);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
