package org.throughline.linkage.publications;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** How the databases of education write a work: each in its own dialect, with the gaps that it usually has. */
enum EducationDatabase {
    ERIC {
        @Override
        Publication write(MadeWork work, Random random) {
            boolean article = work.kind().equals("article");
            return reference(
                    switch (work.kind()) {
                        case "article" -> "JOUR";
                        case "thesis" -> "THES";
                        case "book" -> "BOOK";
                        case "chapter" -> "CHAP";
                        default -> "RPRT";
                    },
                    work.whole(),
                    cut(work.authors(), 10),
                    "" + work.year(),
                    article || random.nextBoolean() ? work.place() : "Online Submission",
                    article ? "v" + work.volume() : "",
                    article ? "n" + work.issue() : "",
                    article ? "p" + work.pages() : (20 + random.nextInt(80)) + " pp.",
                    article && random.nextInt(3) == 0 ? work.doi() : "");
        }
    },
    PSYCINFO {
        @Override
        Publication write(MadeWork work, Random random) {
            boolean thesis = work.kind().equals("thesis");
            return reference(
                    switch (work.kind()) {
                        case "thesis" -> "Dissertation Abstract";
                        case "chapter" -> "CHAP";
                        case "book" -> "BOOK";
                        default -> "JOUR";
                    },
                    work.original().isEmpty() ? work.whole() + "." : work.original() + ". = " + work.whole() + ".",
                    work.authors(),
                    "" + work.year(),
                    thesis
                            ? "Dissertation Abstracts International Section A: Humanities and Social Sciences"
                            : work.place(),
                    thesis ? (work.year() - 1940) + "(" + (1 + random.nextInt(12)) + "-A)" : number(work.volume()),
                    thesis ? "" : number(work.issue()),
                    thesis ? "" + (1000 + random.nextInt(4000)) : work.pages(),
                    random.nextInt(3) > 0 ? work.doi() : "");
        }
    },
    BRITISH_EDUCATION_INDEX {
        @Override
        Publication write(MadeWork work, Random random) {
            return reference(
                    work.kind().equals("article") ? "JOUR" : "RPRT",
                    random.nextInt(3) == 0 ? work.whole().toUpperCase(Locale.ROOT) : work.whole(),
                    initials(work.authors(), ". ", "."),
                    "" + work.year(),
                    work.place() + (random.nextInt(4) == 0 ? " (Leicester)" : ""),
                    number(work.volume()),
                    number(work.issue()),
                    work.first() == 0 ? "" : "p" + work.first() + "-" + shortened(work.first(), work.last()),
                    "");
        }
    },
    WEB_OF_SCIENCE {
        @Override
        Publication write(MadeWork work, Random random) {
            return reference(
                    work.kind().equals("paper") ? "CPAPER" : work.kind().equals("chapter") ? "CHAP" : "JOUR",
                    capitals(work.whole()).replace(" And ", " and "),
                    initials(work.authors(), "", ""),
                    "" + work.year(),
                    work.place().toUpperCase(Locale.ROOT).replace(" AND ", " & "),
                    number(work.volume()),
                    number(work.issue()),
                    work.pages(),
                    random.nextInt(4) > 0 ? work.doi() : "");
        }
    },
    SCOPUS {
        @Override
        Publication write(MadeWork work, Random random) {
            return reference(
                    work.kind().equals("paper") ? "CONF" : work.kind().equals("chapter") ? "CHAP" : "JOUR",
                    work.original().isEmpty() ? sentence(work.whole()) : work.whole() + " [" + work.original() + "]",
                    initials(work.authors(), ".", "."),
                    "" + (random.nextInt(6) == 0 ? work.online() : work.year()),
                    work.place(),
                    number(work.volume()),
                    number(work.issue()),
                    work.pages(),
                    random.nextInt(5) > 0 ? work.doi() : "");
        }
    },
    GOOGLE_SCHOLAR {
        @Override
        Publication write(MadeWork work, Random random) {
            List<String> shown = new ArrayList<>();
            for (String author : cut(work.authors(), 3)) {
                int comma = author.indexOf(',');
                if (comma < 0) {
                    shown.add(author);
                    continue;
                }
                StringBuilder name = new StringBuilder();
                for (String given : author.substring(comma + 1).strip().split("[ .]+")) {
                    name.append(given.charAt(0));
                }
                shown.add(name + " " + author.substring(0, comma));
            }
            if (work.authors().size() > 3) {
                shown.add("...");
            }
            return reference(
                    "",
                    random.nextInt(3) == 0 ? work.title() : work.whole(),
                    shown,
                    "" + (random.nextInt(4) == 0 ? work.online() : work.year()),
                    work.kind().equals("article") && work.place().length() > 32
                            ? "... " + work.place().substring(work.place().indexOf(' ') + 1)
                            : work.kind().equals("article") ? work.place() : "",
                    "",
                    "",
                    "",
                    "");
        }
    },
    OPENALEX {
        @Override
        Publication write(MadeWork work, Random random) {
            return reference(
                    switch (work.kind()) {
                        case "thesis" -> "dissertation";
                        case "chapter" -> "book-chapter";
                        case "article", "paper" -> "article";
                        default -> work.kind();
                    },
                    (random.nextInt(4) == 0 ? work.title() : work.whole())
                            .replace(" and ", random.nextInt(4) == 0 ? " &amp; " : " and ")
                            .replace("'", "&#x2019;"),
                    work.authors().stream().map(EducationDatabase::turned).toList(),
                    "" + work.online(),
                    work.kind().equals("article") || random.nextBoolean() ? work.place() : "",
                    number(work.volume()),
                    number(work.issue()),
                    work.pages(),
                    work.doi());
        }
    };

    static List<EducationDatabase> thatHold(String kind) {
        return switch (kind) {
            case "article" -> List.of(values());
            case "report" -> List.of(ERIC, BRITISH_EDUCATION_INDEX, GOOGLE_SCHOLAR, OPENALEX);
            case "thesis", "book" -> List.of(ERIC, PSYCINFO, GOOGLE_SCHOLAR, OPENALEX);
            case "chapter" -> List.of(PSYCINFO, WEB_OF_SCIENCE, SCOPUS, GOOGLE_SCHOLAR, OPENALEX);
            case "paper" -> List.of(ERIC, WEB_OF_SCIENCE, SCOPUS, GOOGLE_SCHOLAR, OPENALEX);
            default -> throw new IllegalArgumentException("No kind of work " + kind);
        };
    }

    /** Those that say in which issue or book a piece stands. */
    static List<EducationDatabase> thatSayWhere() {
        return List.of(PSYCINFO, WEB_OF_SCIENCE, SCOPUS);
    }

    abstract Publication write(MadeWork work, Random random);

    private static Publication reference(
            String type,
            String title,
            List<String> authors,
            String year,
            String place,
            String volume,
            String issue,
            String pages,
            String doi) {
        return new Publication(
                type,
                title,
                authors,
                year,
                place,
                volume,
                issue,
                pages,
                doi.isEmpty() ? List.of() : List.of(doi),
                List.of(),
                "");
    }

    static String number(int number) {
        return number == 0 ? "" : "" + number;
    }

    static String turned(String author) {
        int comma = author.indexOf(',');
        return comma < 0 ? author : author.substring(comma + 2) + " " + author.substring(0, comma);
    }

    static List<String> cut(List<String> authors, int most) {
        return authors.subList(0, Math.min(most, authors.size()));
    }

    static List<String> initials(List<String> authors, String between, String after) {
        return authors.stream()
                .map(author -> {
                    int comma = author.indexOf(',');
                    if (comma < 0) {
                        return author;
                    }
                    String[] given = author.substring(comma + 1).strip().split("[ .]+");
                    List<String> letters = new ArrayList<>();
                    for (String one : given) {
                        letters.add(one.substring(0, 1));
                    }
                    return author.substring(0, comma) + ", " + String.join(between, letters) + after;
                })
                .toList();
    }

    static String shortened(int first, int last) {
        String one = "" + first;
        String other = "" + last;
        int same = 0;
        while (one.length() == other.length() && same < one.length() - 1 && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return other.substring(same);
    }

    private static String capitals(String title) {
        StringBuilder words = new StringBuilder();
        for (String word : title.split(" ")) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)));
            words.append(word.isEmpty() ? "" : word.substring(1));
        }
        return words.toString();
    }

    static String sentence(String title) {
        return title.charAt(0) + title.substring(1).toLowerCase(Locale.ROOT);
    }
}
