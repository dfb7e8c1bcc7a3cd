package org.throughline.linkage.publications;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.linkage.BlockingPass;
import org.throughline.linkage.publications.TitleText.Reading;

/** How candidates are found: whatever one database left out or misspelt, another key still brings the two together. */
final class PublicationBlocks {

    private static final int RARE_WORDS = 4;
    private static final int TITLE_START = 24;

    private PublicationBlocks() {}

    static List<BlockingPass<Described>> passes(Rarity rarity) {
        Function<Described, String> year = Described::yearText;
        Function<Described, String> author = Described::firstFamily;
        Function<Described, String> page =
                record -> record.pages().map(range -> "" + range.first()).orElse("");
        Function<Described, String> title = record -> start(record.title.key(), TITLE_START);
        return List.of(
                pass("DOI", record -> record.dois.stream().map(Doi::text).toList(), title),
                pass("title", PublicationBlocks::titles, year, author, page),
                pass("start of title", record -> some(start(record.title.key(), TITLE_START)), year, author, page),
                pass("end of title", record -> some(end(record.title.key())), year, author, page),
                pass("rare words", record -> rarePairs(record, rarity), year, author, page),
                pass("volume and page", PublicationBlocks::place, year, author, title),
                pass("author, year and page", PublicationBlocks::authorYearPage, title),
                pass("author and issue", PublicationBlocks::authorAndIssue, title));
    }

    @SafeVarargs
    private static BlockingPass<Described> pass(
            String name, Function<Described, Collection<String>> keys, Function<Described, String>... finer) {
        return new BlockingPass<>(name, keys, List.of(finer));
    }

    /** As the title may be read, and as it stands where a source leaves out the subtitle. */
    private static Collection<String> titles(Described record) {
        String main = String.join("", record.title.words().subList(0, record.title.main()));
        return Stream.concat(record.title.readings().stream().map(Reading::key), Stream.of(main))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    private static Collection<String> some(String key) {
        return key.isEmpty() ? List.of() : List.of(key);
    }

    private static String start(String key, int length) {
        return key.substring(0, Math.min(length, key.length()));
    }

    private static String end(String key) {
        return key.substring(Math.max(0, key.length() - TITLE_START));
    }

    private static Collection<String> rarePairs(Described record, Rarity rarity) {
        List<String> rare = record.title.words().stream()
                .filter(word -> word.length() > 3)
                .distinct()
                .sorted(Comparator.comparingInt(rarity::frequency).thenComparing(Comparator.naturalOrder()))
                .limit(RARE_WORDS)
                .sorted()
                .toList();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < rare.size(); i++) {
            for (int j = i + 1; j < rare.size(); j++) {
                pairs.add(rare.get(i) + " " + rare.get(j));
            }
        }
        return pairs;
    }

    private static Collection<String> place(Described record) {
        return record.pages()
                .filter(range -> !record.volume.isEmpty())
                .map(range -> record.volume + " " + range.first())
                .map(List::of)
                .orElse(List.of());
    }

    /** A title and its translation have no word in common. */
    private static Collection<String> authorAndIssue(Described record) {
        return record.issueOf().map(List::of).orElse(List.of());
    }

    private static Collection<String> authorYearPage(Described record) {
        return record.pages()
                .filter(range -> !record.authors.isEmpty() && record.year != 0)
                .map(range -> start(record.firstFamily(), 4) + " " + record.year + " " + range.first())
                .map(List::of)
                .orElse(List.of());
    }
}
