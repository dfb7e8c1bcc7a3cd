package org.throughline.linkage.publications;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A publication, prepared: each field read once, so that a comparison only compares. */
final class Described {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d\\d(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern STANDARD_NUMBER = Pattern.compile("\\d{4}-?\\d{3}[\\dxX]");

    final String identity;
    final TitleText title;
    final List<PersonName> authors;
    final JournalName journal;
    final int year;
    final String volume;
    final String issue;
    final @Nullable PageRange pages;
    final List<Doi> dois;
    final List<String> issns;
    final AbstractSketch text;
    final PublicationKind kind;
    /** Something stands in the pages, but not which pages. */
    final boolean pagesUnreadable;
    final boolean generic;
    final boolean frontMatter;
    final boolean supplement;

    Described(Publication publication) {
        identity = publication.identity();
        title = TitleText.of(publication.title());
        authors = PersonName.all(publication.authors());
        journal = JournalName.of(publication.journal());
        Matcher foundYear = YEAR.matcher(publication.year());
        year = foundYear.find() ? Integer.parseInt(foundYear.group()) : 0;
        volume = number(publication.volume());
        issue = number(publication.issue());
        pages = PageRange.of(publication.pages()).orElse(null);
        pagesUnreadable = pages == null && !publication.pages().isBlank();
        dois = Doi.all(publication.dois());
        issns = publication.numbers().stream()
                .flatMap(number -> STANDARD_NUMBER.matcher(number).results().map(found -> found.group()
                        .replace("-", "")
                        .toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        text = AbstractSketch.of(publication.abstractText());
        kind = PublicationKind.of(publication.type(), journal.words());
        generic = GenericTitles.isGeneric(title.words(), journal.words());
        frontMatter = generic || GenericTitles.isFrontMatter(title.words());
        String print = (publication.volume() + " " + publication.issue()).toLowerCase(Locale.ROOT);
        supplement = print.contains("sup") || print.contains("spec") || pages != null && pages.prefix().matches("\\d?s|a|p|abs");
    }

    /** The first number, "XII" as 12: what stands beside it differs from database to database. */
    private static String number(String raw) {
        Matcher found = NUMBER.matcher(raw);
        if (found.find()) {
            return found.group().replaceFirst("^0+(?=.)", "");
        }
        return Roman.of(raw.strip()).map(String::valueOf).orElse("");
    }

    Optional<PageRange> pages() {
        return Optional.ofNullable(pages);
    }

    String firstFamily() {
        return authors.isEmpty() ? "" : authors.getFirst().key();
    }

    String yearText() {
        return year == 0 ? "" : Integer.toString(year);
    }
}
