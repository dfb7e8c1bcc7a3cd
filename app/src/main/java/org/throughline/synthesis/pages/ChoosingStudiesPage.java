package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ChosenWords.*;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Pagination;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.Characteristics.Characteristic;
import org.throughline.synthesis.ChoosingStudies;
import org.throughline.synthesis.Publication;
import org.throughline.synthesis.PublishedPart;
import org.throughline.synthesis.ReleaseContent;
import org.throughline.synthesis.Strand;
import org.throughline.synthesis.StrandWords;
import org.throughline.synthesis.StudiesShared;
import org.throughline.synthesis.StudyFilter;
import org.throughline.synthesis.Synthesis;

/**
 * The studies that a publication may report, fifty on a page, to tick those that it does report.
 *
 * @param others what stands on the same release beside it
 * @param asked which studies are looked for
 * @param found those that are like that
 */
public record ChoosingStudiesPage(
        Synthesis synthesis,
        Publication publication,
        PublishedPart part,
        StudiesShared others,
        Map<UUID, String> reports,
        List<Characteristic> characteristics,
        StudyFilter asked,
        List<ReleaseContent.Studied> found,
        int number,
        Typed typed,
        Slips slips)
        implements Page {

    /** So many are seen without looking for any. */
    static final int SEEN_AT_ONCE = 10;

    @Override
    public String title() {
        return CHOOSE_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.publication(synthesis.id(), publication.id()));
    }

    public String at() {
        return Paths.choosing(synthesis.id(), publication.id());
    }

    public String openAt() {
        return Paths.publication(synthesis.id(), publication.id());
    }

    public boolean oneByOne() {
        return part.choice().oneByOne();
    }

    /** How many are chosen, or how one begins to choose. */
    public String sum() {
        int all = part.toChooseFrom().size();
        return oneByOne() ? CHOOSE_NOW.say(part.studies().size(), all) : CHOOSE_NOW_ALL.say(all);
    }

    /** What cannot be chosen here, and what was chosen and is not there; each in a sentence. */
    public List<String> notHere() {
        int other = part.release().studies().size() - part.toChooseFrom().size();
        int gone = part.chosenElsewhere();
        return Stream.of(
                        other == 0 ? "" : CHOOSE_STRAND.say(other),
                        gone == 0
                                ? ""
                                : CHOOSE_GONE.say(gone, publication.told().release()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public boolean many() {
        return many(part);
    }

    /** Whether there are so many that one looks for some. */
    static boolean many(PublishedPart part) {
        return part.toChooseFrom().size() > SEEN_AT_ONCE;
    }

    public List<Select.Choice> strands() {
        return select(Stream.of(Strand.values())
                .filter(strand -> part.toChooseFrom().stream()
                        .map(ReleaseContent.Studied::strand)
                        .anyMatch(strand::equals))
                .map(strand -> Select.Choice.of(strand.name(), strand.words())));
    }

    public List<Select.Choice> wheres() {
        return Stream.of(StudyFilter.Where.values())
                .filter(where -> part.choice().oneByOne()
                        || (where != StudyFilter.Where.HERE && where != StudyFilter.Where.NOT_HERE))
                .map(where -> Select.Choice.of(where.name(), where.words()))
                .toList();
    }

    public List<Select.Choice> abouts() {
        return select(characteristics.stream()
                .map(c -> Select.Choice.of(
                        c.name(),
                        ABOUT.say(
                                c.question(),
                                c.answer(),
                                part.toChooseFrom().stream()
                                        .filter(s -> c.of(s.reports()))
                                        .count()))));
    }

    private static List<Select.Choice> select(Stream<Select.Choice> choices) {
        return Stream.concat(Stream.of(Select.Choice.of("", FIND_ANY.say())), choices)
                .toList();
    }

    /** What is looked for, as the fields of the form that looks tell it. */
    public Map<String, String> sought() {
        Map<String, String> sought = new LinkedHashMap<>();
        sought.put("words", asked.words());
        sought.put("strand", asked.strand().map(Strand::name).orElse(""));
        sought.put("where", asked.where().name());
        sought.put("about", asked.about().map(Characteristic::name).orElse(""));
        return sought;
    }

    static String at(String at, Map<String, String> sought, int number) {
        List<String> parts = new ArrayList<>();
        sought.forEach((name, value) -> {
            if (!value.isEmpty() && !(name.equals("where") && value.equals(StudyFilter.Where.ANY.name()))) {
                parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        if (number > 1) {
            parts.add("page=" + number);
        }
        return at + (parts.isEmpty() ? "" : "?" + String.join("&", parts)) + "#studies";
    }

    public List<ReleaseContent.Studied> shown() {
        int from = Math.min(found.size(), (number - 1) * ChoosingStudies.A_PAGE);
        return found.subList(from, Math.min(found.size(), from + ChoosingStudies.A_PAGE));
    }

    public List<Choice> choices() {
        return shown().stream()
                .map(s -> Choice.of(s.id().toString(), s.label()).hint(hint(s)))
                .toList();
    }

    /** Its strand, its reports where they are named otherwise, and where else it is reported. */
    private String hint(ReleaseContent.Studied study) {
        List<String> also = others.titles(study);
        Stream<String> other = study.reports().stream()
                .map(r -> reports.getOrDefault(r, ""))
                .filter(r -> !r.isEmpty())
                .map(r -> r.startsWith(study.label())
                        ? r.substring(study.label().length()).strip()
                        : CHOOSE_REPORT.say(r))
                .filter(r -> !r.isEmpty())
                .map(r -> r.replaceFirst("^\\((.*)\\)$", "$1"));
        return Stream.of(
                        other,
                        Stream.of(StrandWords.STRAND_OF.say(study.strand().words())),
                        also.isEmpty() ? Stream.<String>empty() : Stream.of(CHOOSE_ALSO.say(String.join("; ", also))))
                .flatMap(s -> s)
                .collect(Collectors.joining(". "));
    }

    /** The ticks that stood when whoever sends this began. */
    public List<UUID> was() {
        Set<UUID> chosen = part.choice().chosen();
        return shown().stream()
                .map(ReleaseContent.Studied::id)
                .filter(chosen::contains)
                .toList();
    }

    public Set<String> ticked() {
        return slips.any()
                ? Set.copyOf(new HashSet<>(typed.all("take")))
                : was().stream().map(UUID::toString).collect(Collectors.toSet());
    }

    public boolean inPages() {
        return found.size() > ChoosingStudies.A_PAGE;
    }

    static int pagesOf(int studies) {
        return Math.max(1, (studies + ChoosingStudies.A_PAGE - 1) / ChoosingStudies.A_PAGE);
    }

    public String listed() {
        return inPages() ? CHOOSE_LIST_PAGES.say(number, pagesOf(found.size())) : CHOOSE_LIST.say();
    }

    public Pagination pages() {
        return new Pagination(
                number == 1 ? null : to(number - 1),
                List.of(),
                number >= pagesOf(found.size()) ? null : to(number + 1),
                CHOOSE_PAGES.say());
    }

    private Pagination.Arrow to(int page) {
        return Pagination.Arrow.to(at(at(), sought(), page));
    }

    /** Whether all that are found can be ticked at once, where the page does not show just all there are. */
    public boolean mayTick() {
        return atOnce() && !chosen().containsAll(ids(found));
    }

    /** The same for unticking, where some are ticked and others would be left. */
    public boolean mayUntick() {
        Set<UUID> left = new HashSet<>(chosen());
        boolean some = left.removeAll(ids(found));
        return atOnce() && some && !left.isEmpty();
    }

    private boolean atOnce() {
        return found.size() > 1 && (asked.asks() || inPages());
    }

    private Set<UUID> chosen() {
        return part.choice().chosen();
    }

    private static List<UUID> ids(List<ReleaseContent.Studied> studies) {
        return studies.stream().map(ReleaseContent.Studied::id).toList();
    }

    public String again() {
        return CHOOSE_AGAIN.say(part.toChooseFrom().size());
    }
}
