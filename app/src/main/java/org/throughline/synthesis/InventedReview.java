package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.throughline.references.Reference;
import org.throughline.references.ReferenceType;

/**
 * The whole invented twin of a published review: 7,473 records in eleven files, in which databases tell of the same publications
 * each in its own way, and in which there are publications that only look like another one. What is the same as what is known.
 * Every title, name and DOI is made up by the seed.
 */
public final class InventedReview {
    /** How many records tell again of a publication that another record tells of. */
    public static final int TOLD_AGAIN = 1_494;

    private static final int WORKS = Twin.RECORDS - TOLD_AGAIN;
    private static final Map<InventedLookAlike, Integer> LOOK_ALIKES = new EnumMap<>(Map.of(
            InventedLookAlike.ERRATUM, 60,
            InventedLookAlike.EDITORIAL, 90,
            InventedLookAlike.MEETING_ABSTRACT, 70,
            InventedLookAlike.PREPRINT, 50,
            InventedLookAlike.PART, 40,
            InventedLookAlike.ANNUAL_REPORT, 60,
            InventedLookAlike.REPLY, 30));

    private final Random random;
    private final InventedShelf shelf;

    private InventedReview(long seed) {
        random = new Random(seed);
        shelf = new InventedShelf(random);
    }

    /**
     * The files and the truth about them.
     *
     * @param files the exports
     * @param works for each file and each of its records the number of the publication that it tells of
     * @param belongIn the numbers of the publications that belong in
     * @param titles of the publications that belong in
     * @param lookAlikes publications made to look like another one, of each kind
     */
    public record Made(
            List<Twin.TwinFile> files,
            List<List<Integer>> works,
            List<Integer> belongIn,
            List<String> titles,
            Map<InventedLookAlike, Integer> lookAlikes) {
        public Made {
            files = List.copyOf(files);
            works = works.stream().map(List::copyOf).toList();
            belongIn = List.copyOf(belongIn);
            titles = List.copyOf(titles);
            lookAlikes = Collections.unmodifiableMap(new EnumMap<>(lookAlikes));
        }
    }

    /** The same seed makes the same files. */
    public static Made make(long seed) {
        return new InventedReview(seed).make();
    }

    private Made make() {
        List<InventedWork> all = works();
        List<Integer> order = new ArrayList<>(IntStream.range(0, WORKS).boxed().toList());
        Collections.shuffle(order, random);
        int files = InventedDatabase.values().length;
        List<List<Reference>> told = new ArrayList<>();
        List<List<Integer>> works = new ArrayList<>();
        for (int file = 0; file < files; file++) {
            told.add(new ArrayList<>());
            works.add(new ArrayList<>());
        }
        for (int i = 0; i < Twin.RECORDS; i++) {
            int file = i % files;
            int work = i < WORKS ? order.get(i) : again(works.get(file));
            works.get(file).add(work);
            told.get(file).add(InventedDatabase.values()[file].told(all.get(work), "r" + i, random));
        }
        List<Twin.TwinFile> made = new ArrayList<>();
        for (int file = 0; file < files; file++) {
            made.add(Twin.file(file, told.get(file), InventedDatabase.values()[file]::asItWrites));
        }
        return new Made(
                made,
                works,
                IntStream.range(0, Twin.STUDIES).boxed().toList(),
                all.subList(0, Twin.STUDIES).stream().map(InventedWork::title).toList(),
                LOOK_ALIKES);
    }

    /** Those that belong in first, then look-alikes, of which some look like those that belong in, then all others. */
    private List<InventedWork> works() {
        List<InventedWork> all = new ArrayList<>();
        for (int i = 0; i < Twin.STUDIES; i++) {
            all.add(shelf.onTopic());
        }
        int alike = LOOK_ALIKES.values().stream().mapToInt(howMany -> howMany).sum();
        List<InventedWork> others = new ArrayList<>();
        for (int i = 0; i < WORKS - Twin.STUDIES - alike; i++) {
            others.add(shelf.offTopic());
        }
        List<InventedWork> articles = new ArrayList<>(all.subList(0, 40));
        articles.addAll(others.subList(0, 800));
        articles.removeIf(work -> work.type() != ReferenceType.JOURNAL_ARTICLE);
        for (Map.Entry<InventedLookAlike, Integer> kind : LOOK_ALIKES.entrySet()) {
            Collections.shuffle(articles, random);
            all.addAll(kind.getKey().besides(articles, kind.getValue(), shelf));
        }
        all.addAll(others);
        return all;
    }

    /** A publication that this database has not told of yet. */
    private int again(List<Integer> before) {
        while (true) {
            int work = random.nextInt(WORKS);
            if (!before.contains(work)) {
                return work;
            }
        }
    }
}
