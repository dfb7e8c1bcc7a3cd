package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.throughline.references.ReferenceType;

/** Makes up publications by a seed: what belongs into the invented review, and what its searches found besides. */
final class InventedShelf {
    private static final List<String> TOWNS = List.of(
            "Northmere",
            "Eastholm",
            "Saltby",
            "Kirkmoor",
            "Penwold",
            "Ashford Vale",
            "Carrow",
            "Lindale Bay",
            "Thornley",
            "Marsham",
            "Glenbrae",
            "Aberwen",
            "Dunmouth",
            "Wexcombe",
            "Harrowby",
            "Stanwick",
            "Oakhampton Heath",
            "Riverside and Stoke Lacey",
            "Brindle",
            "Tarnside");
    private static final List<String> WHO = List.of(
            "parents",
            "young people",
            "head teachers",
            "speech and language therapists",
            "social workers",
            "school nurses",
            "educational psychologists",
            "local authority officers",
            "teaching assistants",
            "community paediatricians",
            "special needs coordinators",
            "foster carers");
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
            "family forums",
            "pooled budgets",
            "link professionals");
    private static final List<String> HOW = List.of(
            "a survey",
            "an interview study",
            "an evaluation",
            "a case study",
            "focus groups",
            "a cohort study",
            "an action research project",
            "a document analysis",
            "a mixed methods study",
            "an ethnography");
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
            "wine labelling",
            "school catering",
            "staff turnover in nurseries",
            "hearing aid batteries",
            "hospital parking",
            "reading schemes",
            "playground surfaces",
            "teacher pensions",
            "ward cleaning rotas",
            "exam timetables",
            "minibus insurance");
    private static final List<String> FAMILIES = List.of(
            "Abara",
            "Bright",
            "Castell",
            "Dunmore",
            "Eze",
            "Farrow",
            "Gallow",
            "Hirst",
            "Imrie",
            "Jessop",
            "Kettle",
            "Lomas",
            "Marlow",
            "Nwosu",
            "Orrin",
            "Pashley",
            "Quill",
            "Rowan",
            "Sorley",
            "Tansy",
            "O'Hallam",
            "van der Lisse",
            "Müllner",
            "García Ponte",
            "Łazar",
            "Smith-Orme",
            "Ferrão",
            "Iqbal",
            "Chaudry",
            "Wyn Rees");
    private static final List<String> GIVEN = List.of(
            "Anna Louise",
            "Ben",
            "Chidi",
            "Dilys M.",
            "Elif",
            "Fiona Jane",
            "Gareth",
            "Helen",
            "Imran",
            "Joanna K.",
            "Kofi",
            "Leila",
            "Martin J.",
            "Nadia",
            "Owen",
            "Priya",
            "Rosa",
            "Samuel T.",
            "Tess",
            "Zoë");

    /** A subject of a journal, whole and cut short. */
    private record Subject(String whole, String cut) {}

    private static final List<Subject> SUBJECTS = List.of(
            new Subject("Journal of Inclusive Practice", "J Incl Pract"),
            new Subject("Review of Special Education", "Rev Spec Educ"),
            new Subject("Journal of Child Health and Services", "J Child Health Serv"),
            new Subject("Quarterly of Social Administration", "Q Soc Adm"),
            new Subject("Studies in Teaching", "Stud Teach"),
            new Subject("Annals of Applied Measurement", "Ann Appl Meas"),
            new Subject("Archives of Family Work", "Arch Fam Work"));

    private final Random random;
    private final Set<String> titles = new HashSet<>();
    private int numbers;

    InventedShelf(Random random) {
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    String town() {
        return one(TOWNS);
    }

    /** A publication that belongs in: several agencies, children with special educational needs, and what helped. */
    InventedWork onTopic() {
        String who = one(WHO);
        String what = one(WHAT);
        String title = untold(() -> {
            String how = one(HOW);
            String town = town();
            return switch (random.nextInt(4)) {
                case 0 -> "How %s and services work together through %s: %s in %s".formatted(who, what, how, town);
                case 1 ->
                    "%s across health, education and social care in %s: %s with %s"
                            .formatted(capital(what), town, how, who);
                case 2 -> "What %s say about %s between agencies in %s: %s".formatted(who, what, town, how);
                default -> "Partners in %s: %s, schools and health services in %s, %s".formatted(what, who, town, how);
            };
        });
        return article(
                title,
                "Background: multi-agency partnership for children with special educational needs in the UK. We asked %s how %s helped health, education and social care to work together. Findings: %s made the difference; boundaries between professions did not disappear."
                        .formatted(
                                who,
                                what,
                                one(List.of(
                                        "trust, preparation and being heard",
                                        "time to meet and one named person",
                                        "plain words and kept promises"))));
    }

    /** A publication that does not: of one agency alone, or about something else. */
    InventedWork offTopic() {
        boolean near = chance(1 / 3.0);
        String topic = one(near ? WHAT : ELSEWHERE);
        String title = untold(() -> {
            String how = one(HOW);
            String town = town();
            return switch (random.nextInt(4)) {
                case 0 ->
                    (near ? "Costs and staffing of %s in a single agency in %s: %s" : "Measuring %s in %s: %s")
                            .formatted(topic, town, how);
                case 1 ->
                    (near ? "%s inside one service: %s from %s" : "%s under changing conditions: %s from %s")
                            .formatted(capital(topic), how, town);
                case 2 ->
                    (near ? "Who pays for %s? %s of one budget in %s" : "What explains %s? %s in %s")
                            .formatted(topic, capital(how), town);
                default ->
                    "Two ways of recording %s compared: %s of %d %s in %s"
                            .formatted(topic, how, between(11, 980), near ? "forms" : "sites", town);
            };
        });
        return article(
                title,
                near
                        ? "A report on %s inside one organisation, without partners and without children. Costs rose by %d per cent."
                                .formatted(topic, between(2, 40))
                        : "We describe %s and compare two methods of measurement over %d seasons."
                                .formatted(topic, between(2, 12)));
    }

    /** No title twice, by letters alone. */
    private String untold(java.util.function.Supplier<String> make) {
        while (true) {
            String title = make.get();
            if (titles.add(title.toLowerCase(Locale.ROOT))) {
                return title;
            }
        }
    }

    private InventedWork article(String title, String text) {
        int year = between(2012, 2025);
        double kind = random.nextDouble();
        if (kind < 0.06) {
            return new InventedWork(
                    ReferenceType.REPORT,
                    title,
                    text,
                    authors(between(1, 2)),
                    year,
                    false,
                    InventedWork.Place.NONE,
                    "");
        }
        if (kind < 0.1) {
            String university = "University of " + town();
            return new InventedWork(
                    ReferenceType.THESIS,
                    title,
                    text,
                    authors(1),
                    year,
                    false,
                    new InventedWork.Place(university, university, "", "", 0, 0),
                    "");
        }
        return new InventedWork(
                ReferenceType.JOURNAL_ARTICLE,
                title,
                text,
                authors(between(1, 5)),
                year,
                chance(0.15),
                place(year),
                chance(0.75) ? doi(year) : "");
    }

    InventedWork.Place place(int year) {
        String town = town();
        Subject subject = one(SUBJECTS);
        int first = between(1, 900);
        return new InventedWork.Place(
                town + " " + subject.whole(),
                town + " " + subject.cut(),
                "" + (year - 1988),
                "" + between(1, 6),
                first,
                first + between(5, 24));
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

    /** 10.5555 is kept for examples: no publication has such a DOI. */
    String doi(int year) {
        return "10.5555/invented.%d.%05d".formatted(year, ++numbers);
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
