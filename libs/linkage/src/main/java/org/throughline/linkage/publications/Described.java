package org.throughline.linkage.publications;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A publication, prepared: each field read once, so that a comparison only compares. */
final class Described {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d\\d(?!\\d)");
    private static final Pattern MEETING = Pattern.compile("\\d?s|a|p|abs");
    /** "312", "xii, 312 p.": how many pages a whole book or report has. */
    private static final Pattern EXTENT = Pattern.compile(
            "\\s*([ivxlc]+,\\s*)?\\d{1,4}\\s*(p|pp|pgs|pages|s|seiten)?\\.?\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    /** An ISSN; not eight digits of an ISBN, which would make two books of one publisher one journal. */
    private static final Pattern STANDARD_NUMBER = Pattern.compile("(?<![\\dxX-])\\d{4}-?\\d{3}[\\dxX](?![\\dxX-])");

    final String identity;
    final TitleText title;
    /** Hashes of the words of the title, ascending: for a first look. */
    final int[] titleWords;

    final List<PersonName> authors;
    final JournalName journal;
    final int year;
    final String volume;
    final String issue;
    final @Nullable PageRange pages;
    final List<Doi> dois;
    final List<String> issns;
    final List<String> isbns;
    /** Numbers of registered trials. */
    final List<String> trials;

    /** The body that stands where a journal would, in a record of a report, a book or a thesis that names no other place. */
    final Optional<BodyName> office;

    final TextSketch text;
    final PublicationKind kind;
    /** Something stands in the pages, but not which pages. */
    final boolean pagesUnreadable;

    /** It stands in a list of theses, and not where it was written. */
    final boolean listed;

    final boolean generic;
    final boolean frontMatter;
    final boolean supplement;

    Described(Publication publication) {
        identity = publication.identity();
        title = TitleText.of(publication.title());
        titleWords = title.words().stream()
                .filter(word -> word.length() > 3)
                .mapToInt(String::hashCode)
                .sorted()
                .distinct()
                .toArray();
        JournalName named = JournalName.of(publication.journal());
        Matcher foundYear = YEAR.matcher(publication.year());
        year = foundYear.find() ? Integer.parseInt(foundYear.group()) : 0;
        volume = number(publication.volume());
        issue = number(publication.issue());
        dois = Doi.all(publication.dois());
        PublicationKind said = PublicationKind.of(publication.type(), named.words());
        boolean onServer = dois.stream().anyMatch(Doi::isOfPreprint) && volume.isEmpty() && !said.isWhole();
        issns = publication.numbers().stream()
                .filter(number -> TrialNumber.in(number).isEmpty())
                .flatMap(number -> STANDARD_NUMBER
                        .matcher(number)
                        .results()
                        .map(found -> found.group().replace("-", "").toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        // A table or an index put the publisher, or the university of a thesis, where a journal would stand.
        boolean publisher = said == PublicationKind.OTHER
                && BodyName.isCalledOne(publication.journal())
                && volume.isEmpty()
                && issue.isEmpty()
                && publication.pages().isBlank()
                && issns.isEmpty();
        kind = onServer ? PublicationKind.PREPRINT : publisher ? PublicationKind.UNSAID : said;
        boolean ofItself = kind == PublicationKind.BOOK
                && title.key().equals(String.join("", Folding.words(publication.journal())));
        journal = ofItself ? JournalName.of("") : named;
        boolean extent = kind.isWhole()
                && volume.isEmpty()
                && EXTENT.matcher(publication.pages()).matches();
        pages = extent ? null : PageRange.of(publication.pages()).orElse(null);
        pagesUnreadable = !extent && pages == null && !publication.pages().isBlank();
        isbns = Isbn.all(publication.numbers());
        trials = TrialNumber.all(
                Stream.concat(publication.numbers().stream(), publication.authors().stream())
                        .toList(),
                publication.journal());
        text = TextSketch.of(publication.abstractText());
        authors = PersonName.all(
                standsAlone() && kind != PublicationKind.BOOK && kind != PublicationKind.THESIS
                        ? publication.authors().stream().map(BodyName::ofReport).toList()
                        : publication.authors());
        office = standsAlone() ? BodyName.inPlaceOfJournal(publication.journal()) : Optional.empty();
        listed = named.words().contains("dissertation")
                || named.words().contains("dissertations")
                || named.words().contains("theses");
        generic = GenericTitles.isGeneric(title.words(), journal.words());
        frontMatter = generic || GenericTitles.isFrontMatter(title.words());
        String print = (publication.volume() + " " + publication.issue()).toLowerCase(Locale.ROOT);
        supplement = print.contains("sup")
                || print.contains("spec")
                || pages != null && MEETING.matcher(pages.prefix()).matches();
    }

    /** The first number, "XII" as 12: what stands beside it differs from database to database. */
    private static String number(String raw) {
        Matcher found = NUMBER.matcher(raw);
        if (found.find()) {
            return found.group().replaceFirst("^0+(?=.)", "");
        }
        return Roman.of(raw.strip()).map(String::valueOf).orElse("");
    }

    /**
     * Whether two are worth comparing: they share a DOI, a first page or, by one first author, an issue, or two fifths of the longer words of the one title stand in the
     * other. What is not could never be linked, whatever else agrees.
     */
    boolean worthComparing(Described other) {
        if (pages != null && other.pages != null && pages.sameFirst(other.pages) || inOneIssue(other)) {
            return true;
        }
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < titleWords.length && j < other.titleWords.length) {
            int one = titleWords[i];
            int another = other.titleWords[j];
            shared += one == another ? 1 : 0;
            i += one <= another ? 1 : 0;
            j += another <= one ? 1 : 0;
        }
        int fewer = Math.min(titleWords.length, other.titleWords.length);
        return shared * 5 >= fewer * 2 || fewer < 4 || !Collections.disjoint(dois, other.dois);
    }

    /** In a journal, with a volume or pages. */
    boolean inPrint() {
        return kind == PublicationKind.OTHER && !journal.isEmpty() && (!volume.isEmpty() || pages != null);
    }

    /** By one first author, in one issue. */
    boolean inOneIssue(Described other) {
        return year == other.year
                && !issue.isEmpty()
                && issue.equals(other.issue)
                && !volume.isEmpty()
                && volume.equals(other.volume)
                && !authors.isEmpty()
                && firstFamily().equals(other.firstFamily());
    }

    /** First author, year, volume and issue in one text, where it names them all. */
    Optional<String> issueOf() {
        return authors.isEmpty() || year == 0 || volume.isEmpty() || issue.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" ", firstFamily(), yearText(), volume, issue));
    }

    Optional<PageRange> pages() {
        return Optional.ofNullable(pages);
    }

    /** Whether all that it names as authors are bodies. */
    boolean byBodies() {
        return authors.stream().allMatch(author -> author.body().isPresent());
    }

    /** Whether it names no journal, volume or pages, as reports and books do: what some sources then call a journal is who published it. */
    boolean standsAlone() {
        return (journal.isEmpty() || kind == PublicationKind.UNSAID || kind.isWhole() && issns.isEmpty())
                && volume.isEmpty()
                && pages == null
                && !pagesUnreadable;
    }

    /** A thesis, or a piece of no stated kind that stands by itself or under the name of a university. */
    boolean mayBeThesis() {
        return kind == PublicationKind.THESIS || kind == PublicationKind.UNSAID && standsAlone();
    }

    String firstFamily() {
        return authors.isEmpty() ? "" : authors.getFirst().key();
    }

    String yearText() {
        return year == 0 ? "" : Integer.toString(year);
    }
}
