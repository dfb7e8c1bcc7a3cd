package org.throughline.linkage.publications;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up search in education and social care: articles, reports, theses, chapters and policy papers, in the dialects of seven
 * databases, with works that look alike and are not. Most carry no DOI. Same seed, same shelf.
 */
final class EducationShelf {

    private static final List<String> OPENERS = List.of(
            "Who decides?",
            "\"Nothing about us without us\"",
            "Between home and school",
            "Waiting lists",
            "A seat at the table",
            "Learning to listen",
            "Beyond the label",
            "Counting what counts",
            "Falling through the gap",
            "Joined up on paper",
            "The long corridor",
            "What parents know",
            "Small steps",
            "Out of area",
            "On the edge of exclusion",
            "Crossing thresholds");
    private static final List<String> VERBS = List.of(
            "Understanding",
            "Evaluating",
            "Commissioning",
            "Negotiating",
            "Mapping",
            "Sustaining",
            "Reforming",
            "Experiencing",
            "Measuring",
            "Funding",
            "Inspecting",
            "Narrating",
            "Resisting",
            "Delivering");
    private static final List<String> THINGS = List.of(
            "co-production",
            "transition to adulthood",
            "short breaks",
            "specialist provision",
            "education, health and care planning",
            "parent-carer participation",
            "multi-agency teams",
            "speech, language and communication needs",
            "autism outreach",
            "alternative provision",
            "personal budgets",
            "early help",
            "teaching assistants' deployment",
            "mediation and dispute resolution",
            "sensory support services",
            "school attendance",
            "joint commissioning",
            "children's voice",
            "keyworking",
            "the local offer");
    private static final List<String> WHERE = List.of(
            "English local authorities",
            "rural Wales",
            "two Scottish regions",
            "Northern Ireland",
            "further education colleges",
            "primary schools",
            "an inner-city partnership",
            "special academies",
            "the early years",
            "three Nordic countries",
            "Flanders",
            "New South Wales",
            "a market town",
            "secure settings",
            "hospital schools");
    private static final List<String> SUBTITLES = List.of(
            "a qualitative study",
            "findings from a survey of 1,204 families",
            "a realist evaluation",
            "lessons from the pathfinder programme",
            "a scoping review",
            "views of professionals and families",
            "an action research project",
            "policy, practice and provision",
            "the third evaluation",
            "a secondary analysis of national pupil data",
            "a Delphi study",
            "reflections from the field");
    private static final List<String> FAMILIES = List.of(
            "Abernethy",
            "Bhattacharya",
            "Castle",
            "Dunne",
            "Eriksson",
            "Fairclough",
            "Gill",
            "Hargreaves",
            "Iqbal",
            "Jönsson",
            "Kelly",
            "Llewellyn",
            "Macdonald",
            "Norwich-Hale",
            "O'Neill",
            "Pérez",
            "Rasmussen",
            "Stone",
            "Tremblay",
            "Ünal",
            "van Dijk",
            "Whitfield",
            "Young",
            "Zielińska",
            "Chen",
            "Davies",
            "Brown",
            "Singh");
    private static final List<String> GIVEN = List.of(
            "Alice M.",
            "Ben",
            "Carys",
            "David John",
            "Emma",
            "Fatima",
            "Gareth",
            "Helen",
            "Ian",
            "Jo",
            "Karin",
            "Laura Jane",
            "Mohammed",
            "Niamh",
            "Olga",
            "Paul R.",
            "Rachel",
            "Sunita",
            "Tom",
            "Una");
    private static final List<String[]> PLACES = List.of(
            new String[] {"Journal of Support and Inclusion", "J Support Incl"},
            new String[] {"International Journal of Inclusive Practice in Education", "Int J Incl Pract Educ"},
            new String[] {"Children & Services Review", "Child Serv Rev"},
            new String[] {"Educational Psychology and Practice", "Educ Psychol Pract"},
            new String[] {"Support for Schooling", "Support Sch"},
            new String[] {"Scandinavian Journal of Special Pedagogy", "Scand J Spec Pedagog"},
            new String[] {"Cambridge Papers on Education", "Camb Pap Educ"},
            new String[] {"Disability and Community", "Disabil Community"},
            new String[] {"British Journal of Learning Support", "Br J Learn Support"});
    private static final List<String> BODIES = List.of(
            "Department for Schools",
            "National Foundation for Learning Research",
            "Council for Disabled Young People",
            "Office of the Children's Champion",
            "University of Northmoor",
            "Inspectorate of Education and Care",
            "Institute for Public Services",
            "Welsh Audit of Learning");

    private final Random random;

    private EducationShelf(Random random) {
        this.random = random;
    }

    static MadeSet of(long seed, int works, int nearMisses) {
        EducationShelf shelf = new EducationShelf(new Random(seed));
        MadeSet.Making making = new MadeSet.Making();
        for (int i = 0; i < works; i++) {
            MadeWork work = shelf.work();
            making.add(work.kind(), shelf.exported(work));
        }
        EducationNearMisses misses = new EducationNearMisses(shelf);
        for (int i = 0; i < nearMisses; i++) {
            misses.each()
                    .forEach((kind, several) ->
                            several.forEach(work -> making.add(kind, shelf.exported(work.entitled()))));
        }
        return making.shuffled(new Random(seed + 1));
    }

    /** As one to five of the databases have it that hold its kind. */
    private List<Publication> exported(MadeWork work) {
        int copies = random.nextInt(10) < 4 ? 1 : 2 + random.nextInt(4);
        List<EducationDatabase> databases = new ArrayList<>(
                EducationNearMisses.ONLY_PLACE_TELLS.contains(work.title())
                        ? EducationDatabase.thatSayWhere()
                        : EducationDatabase.thatHold(work.kind()));
        java.util.Collections.shuffle(databases, random);
        return databases.stream()
                .limit(copies)
                .map(database -> database.write(work, random))
                .toList();
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String where() {
        return one(WHERE);
    }

    String body() {
        return one(BODIES);
    }

    String thing() {
        return one(THINGS);
    }

    List<String> authors(int number) {
        List<String> authors = new ArrayList<>();
        while (authors.size() < number) {
            String name = one(FAMILIES) + ", " + one(GIVEN);
            if (!authors.contains(name)) {
                authors.add(name);
            }
        }
        return authors;
    }

    String doi() {
        return "10.%d/%s.%d.%05d"
                .formatted(
                        between(1080, 1180),
                        one(List.of("x", "jsi", "ed")),
                        between(2001, 2025),
                        random.nextInt(99_999));
    }

    private static String upper(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    MadeWork article() {
        String[] place = one(PLACES);
        int year = between(1994, 2025);
        int first = between(1, 640);
        String title = switch (between(0, 3)) {
            case 0 -> one(OPENERS) + " " + one(VERBS) + " " + thing();
            case 1 -> one(VERBS) + " " + thing() + " in " + where();
            case 2 -> upper(thing()) + " and " + thing() + " in " + where();
            case 3 -> "How does " + thing() + " change " + thing() + " in " + where() + "?";
            default -> throw new IllegalStateException();
        };
        boolean doi = year > 2003 && random.nextInt(3) > 0;
        return new MadeWork(
                "article",
                new MadeWork.Name(
                        title,
                        random.nextInt(4) == 0 ? "" : one(SUBTITLES),
                        random.nextInt(15) == 0
                                ? "Om " + one(List.of("samverkan", "delaktighet", "inkludering"))
                                        + " i skolan och hemmet " + between(1, 900)
                                : ""),
                authors(between(1, 6)),
                new MadeWork.Years(random.nextInt(3) == 0 ? year - 1 : year, year),
                new MadeWork.Venue(place[0], place[1], year - 1975),
                new MadeWork.Part(between(1, 4), first, first + between(5, 22)),
                doi ? doi() : "");
    }

    /** Any kind of work. */
    private MadeWork work() {
        MadeWork article = article();
        return switch (between(0, 9)) {
            case 0 -> report(article);
            case 1 ->
                article.in("thesis", "University of Northmoor", "Univ Northmoor", article.year(), 0)
                        .by(authors(1));
            case 2 ->
                article.in("chapter", "Handbook of " + thing() + " and " + thing(), "Handbook", article.year(), 0);
            case 3 ->
                article.in(
                                "paper",
                                "Annual Conference of the Association for Learning Research",
                                "ALR",
                                article.year(),
                                0)
                        .on(0, between(1, 600));
            default -> article;
        };
    }

    MadeWork report(MadeWork of) {
        return of.in("report", body(), "", of.year(), 0);
    }
}
