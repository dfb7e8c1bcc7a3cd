package org.throughline.otherfields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.otherfields.Work.Kind;
import org.throughline.otherfields.Work.Person;

/** How a database writes its export: one record of each. */
enum Database {
    SCOPUS("scopus.csv", Kind.ARTICLE, Kind.CHAPTER, Kind.CONFERENCE_PAPER, Kind.BOOK) {
        @Override
        String head() {
            return "\uFEFF\"Authors\",\"Author full names\",\"Title\",\"Year\",\"Source title\",\"Volume\",\"Issue\",\"Art. No.\",\"Page start\",\"Page end\",\"DOI\",\"Abstract\",\"ISBN\",\"Document Type\",\"EID\"\n";
        }

        @Override
        String record(Work work, int number, Random lot) {
            String title = work.has(Part.ORIGINAL) && lot.nextBoolean()
                    ? work.whole() + "; [" + work.get(Part.ORIGINAL) + "]"
                    : work.whole();
            return row(
                    joined(work, "; ", p -> p.family() + " " + Says.initials(p, ".")),
                    joined(work, "; ", p -> p.family() + ", " + p.given() + " (5" + number + ")"),
                    title,
                    work.year(),
                    work.has(Part.JOURNAL) ? work.get(Part.JOURNAL) : work.get(Part.BOOK),
                    work.get(Part.VOLUME),
                    work.get(Part.ISSUE),
                    "",
                    work.get(Part.FIRST),
                    work.get(Part.LAST),
                    work.get(Part.DOI),
                    work.has(Part.ABSTRACT)
                            ? work.get(Part.ABSTRACT) + " © " + work.year() + " The Author(s)."
                            : "[No abstract available]",
                    work.get(Part.ISBN),
                    "Article",
                    "2-s2.0-85" + (100_000 + number));
        }
    },
    WEB_OF_SCIENCE("savedrecs.txt", Kind.ARTICLE, Kind.CONFERENCE_ABSTRACT) {
        @Override
        String head() {
            return "FN Clarivate Analytics Web of Science\nVR 1.0\n";
        }

        @Override
        String record(Work work, int number, Random lot) {
            List<String> lines = new ArrayList<>(List.of("PT J"));
            several(lines, "AU ", "   ", work, p -> Says.plain(p.family()) + ", " + Says.plain(Says.initials(p, "")));
            several(lines, "AF ", "   ", work, p -> p.family() + ", " + p.given());
            add(lines, "TI ", Says.straight(Says.headline(work.whole())));
            add(lines, "SO ", work.get(Part.JOURNAL).toUpperCase(Locale.ROOT));
            add(lines, "LA ", work.has(Part.LANGUAGE) ? work.get(Part.LANGUAGE) : "English");
            add(lines, "DT ", work.kind() == Kind.CONFERENCE_ABSTRACT ? "Meeting Abstract" : "Article");
            add(lines, "AB ", work.get(Part.ABSTRACT));
            add(
                    lines,
                    "J9 ",
                    work.get(Part.ABBREVIATED).toUpperCase(Locale.ROOT).replace(".", ""));
            add(lines, "PD ", "SEP");
            add(lines, "PY ", work.year());
            add(lines, "VL ", work.get(Part.VOLUME));
            add(lines, "IS ", work.get(Part.ISSUE));
            add(lines, "BP ", work.get(Part.FIRST));
            add(lines, "EP ", work.get(Part.LAST));
            add(lines, "DI ", work.get(Part.DOI));
            add(lines, "UT ", "WOS:000" + (100_000_000 + number));
            return String.join("\n", lines) + "\nER\n\n";
        }
    },
    ERIC_OVID("eric.ris", Kind.ARTICLE, Kind.REPORT) {
        @Override
        String record(Work work, int number, Random lot) {
            List<String> lines =
                    new ArrayList<>(List.of((number + 1) + ". ", "TY  - JOUR", "DB  - ERIC <1992 to present>"));
            add(lines, "ID  - ", (work.kind() == Kind.REPORT ? "ED" : "EJ") + (400_000 + number));
            add(lines, "T1  - ", Says.straight(Says.headline(work.whole())) + ".");
            several(lines, "A1  - ", "A1  - ", work, p -> Says.plain(p.family()) + ", " + Says.plain(p.given()));
            add(lines, "Y1  - ", work.year() + "//");
            add(lines, "N2  - ", work.get(Part.ABSTRACT));
            add(lines, "LA  - ", "English");
            add(lines, "JF  - ", work.get(Part.JOURNAL));
            add(lines, "PB  - ", work.get(Part.PUBLISHER));
            place(lines, work);
            return String.join("\n", lines) + "\nER  -  \n\n \n\n";
        }
    },
    PSYCINFO_OVID("psycinfo.ris", Kind.ARTICLE, Kind.CHAPTER, Kind.BOOK, Kind.THESIS) {
        @Override
        String record(Work work, int number, Random lot) {
            List<String> lines =
                    new ArrayList<>(List.of((number + 1) + ". ", "TY  - " + ris(work), "DB  - APA PsycInfo <2021>"));
            add(lines, "ID  - ", "2021-" + (10_000 + number) + "-001");
            add(lines, "DO  - ", work.has(Part.DOI) ? "https://dx.doi.org/" + work.get(Part.DOI) : "");
            add(
                    lines,
                    "T1  - ",
                    (work.has(Part.ORIGINAL) ? "[" + work.whole() + "]" : work.whole()) + "."
                            + (lot.nextInt(8) == 0 ? " [References]." : ""));
            add(lines, "TT  - ", work.get(Part.ORIGINAL));
            several(lines, "A1  - ", "A1  - ", work, p -> p.family() + ", " + p.given());
            add(lines, "Y1  - ", work.year() + "//");
            add(
                    lines,
                    "N2  - ",
                    work.has(Part.ABSTRACT)
                            ? work.get(Part.ABSTRACT) + " (PsycInfo Database Record (c) 2021 APA, all rights reserved)"
                            : "");
            add(lines, "JF  - ", work.has(Part.JOURNAL) ? work.get(Part.JOURNAL) : work.get(Part.BOOK));
            add(lines, "PB  - ", work.get(Part.PUBLISHER));
            add(lines, "SN  - ", work.get(Part.ISBN));
            place(lines, work);
            return String.join("\n", lines) + "\nER  -  \n\n \n\n";
        }
    },
    EBSCO("ebsco.ris", Kind.ARTICLE, Kind.BOOK, Kind.CHAPTER, Kind.CONFERENCE_ABSTRACT) {
        @Override
        String record(Work work, int number, Random lot) {
            List<String> lines = new ArrayList<>(List.of("TY  - " + ris(work)));
            several(
                    lines,
                    "AU  - ",
                    "AU  - ",
                    work,
                    p -> p.family() + ", " + p.given().replaceAll(" (\\p{Lu})\\p{L}+", " $1."));
            add(lines, "T1  - ", Says.headline(work.whole()) + ".");
            String journal = lot.nextBoolean() ? work.get(Part.ABBREVIATED) : work.get(Part.JOURNAL);
            add(lines, "JO  - ", work.has(Part.BOOK) ? work.get(Part.BOOK) : journal);
            add(lines, "JF  - ", work.has(Part.BOOK) ? work.get(Part.BOOK) : journal);
            add(lines, "Y1  - ", work.year() + "/06//");
            add(lines, "M3  - ", "Article");
            place(lines, work);
            add(lines, "PB  - ", work.get(Part.PUBLISHER));
            add(lines, "SN  - ", work.get(Part.ISBN));
            add(lines, "AB  - ", work.get(Part.ABSTRACT));
            add(lines, "DO  - ", lot.nextBoolean() ? work.get(Part.DOI) : "");
            add(lines, "AN  - ", String.valueOf(90_000_000 + number));
            add(
                    lines,
                    "UR  - ",
                    "https://search.example.org/login.aspx?direct=true&db=ehh&AN=" + (90_000_000 + number));
            return String.join("\n", lines) + "\nER  - \n\n";
        }
    },
    PROQUEST("proquest.ris", Kind.ARTICLE, Kind.THESIS, Kind.REPORT) {
        @Override
        String record(Work work, int number, Random lot) {
            List<String> lines = new ArrayList<>(List.of("TY  - " + ris(work)));
            add(lines, "T1  - ", work.whole());
            add(lines, "AN  - ", (2_200_000_000L + number) + "; " + number);
            several(lines, "A1  - ", "A1  - ", work, p -> p.family() + ", " + p.given());
            add(lines, "AB  - ", work.get(Part.ABSTRACT));
            add(lines, "JF  - ", work.has(Part.JOURNAL) ? work.get(Part.JOURNAL) + "; London" : "");
            add(lines, "Y1  - ", work.year() + "///Spring");
            add(lines, "VL  - ", work.get(Part.VOLUME));
            add(lines, "IS  - ", work.get(Part.ISSUE));
            add(lines, "SP  - ", work.has(Part.FIRST) ? Says.pages(work) : "");
            add(lines, "CY  - ", work.kind() == Kind.THESIS ? "Ann Arbor" : "London");
            add(
                    lines,
                    "PB  - ",
                    work.kind() == Kind.THESIS
                            ? work.get(Part.PUBLISHER) + " (United Kingdom)"
                            : work.get(Part.PUBLISHER));
            add(lines, "DO  - ", work.has(Part.DOI) ? "http://dx.doi.org/" + work.get(Part.DOI) : "");
            return String.join("\n", lines) + "\nER  - \n\n";
        }
    },
    SCHOLAR("scholar.bib", Kind.ARTICLE, Kind.BOOK, Kind.CHAPTER, Kind.THESIS, Kind.REPORT, Kind.CONFERENCE_PAPER) {
        @Override
        String record(Work work, int number, Random lot) {
            String type = work.kind() == Kind.BOOK || work.kind() == Kind.REPORT
                    ? "book"
                    : work.kind() == Kind.THESIS ? "phdthesis" : work.has(Part.BOOK) ? "incollection" : "article";
            List<String> lines = new ArrayList<>(List.of("@" + type + "{scholar" + number + ","));
            String title = work.has(Part.ORIGINAL) && work.has(Part.FIRST) ? work.get(Part.ORIGINAL) : work.whole();
            lines.add("  title={" + Says.latex(Says.straight(title)) + "},");
            List<Person> told =
                    work.people().subList(0, Math.min(3, work.people().size()));
            if (!told.isEmpty()) {
                lines.add("  author={"
                        + told.stream()
                                .map(p -> Says.latex(p.family()) + ", " + Says.initials(p, ""))
                                .collect(Collectors.joining(" and "))
                        + (work.people().size() > 3 ? " and others" : "") + "},");
            }
            bib(lines, "journal", work.get(Part.JOURNAL));
            bib(lines, "booktitle", work.get(Part.BOOK));
            bib(lines, "volume", work.get(Part.VOLUME));
            bib(lines, "number", work.get(Part.ISSUE));
            bib(lines, "pages", work.has(Part.FIRST) ? Says.pages(work).replace("-", "--") : "");
            bib(lines, "year", work.year());
            bib(lines, "publisher", work.get(Part.PUBLISHER));
            return String.join("\n", lines) + "\n}\n\n";
        }
    },
    PUBMED("pubmed.nbib", Kind.ARTICLE, Kind.CONFERENCE_ABSTRACT) {
        @Override
        String record(Work work, int number, Random lot) {
            List<String> lines = new ArrayList<>(List.of("PMID- " + (30_000_000 + number), "OWN - NLM"));
            add(lines, "DP  - ", work.year() + " Mar");
            add(lines, "TI  - ", (work.has(Part.ORIGINAL) ? "[" + work.whole() + "]" : work.whole()) + ".");
            add(
                    lines,
                    "PG  - ",
                    work.has(Part.LAST)
                            ? Says.shortened(work.get(Part.FIRST), work.get(Part.LAST))
                            : work.get(Part.FIRST));
            add(lines, "LID - ", work.has(Part.DOI) ? work.get(Part.DOI) + " [doi]" : "");
            add(lines, "AB  - ", work.get(Part.ABSTRACT));
            for (Person person : work.people()) {
                add(lines, "FAU - ", person.family() + ", " + person.given());
                add(lines, "AU  - ", person.family() + " " + Says.initials(person, ""));
            }
            add(lines, "TT  - ", work.get(Part.ORIGINAL));
            add(lines, "VI  - ", work.get(Part.VOLUME));
            add(lines, "IP  - ", work.get(Part.ISSUE));
            add(lines, "TA  - ", work.get(Part.ABBREVIATED).replace(".", ""));
            add(lines, "JT  - ", work.get(Part.JOURNAL));
            return String.join("\n", lines) + "\n\n";
        }
    },
    ENDNOTE("library.ris") {
        @Override
        String record(Work work, int number, Random lot) {
            List<String> lines = new ArrayList<>(List.of("TY  - " + ris(work)));
            several(
                    lines,
                    "AU  - ",
                    "AU  - ",
                    work,
                    p -> p.family() + ", " + Says.initials(p, ". ").strip());
            if (work.people().isEmpty() && work.has(Part.BODY)) {
                int body = Lexicon.BODIES.indexOf(work.get(Part.BODY));
                add(
                        lines,
                        "AU  - ",
                        body >= 0 && lot.nextBoolean()
                                ? Lexicon.one(Lexicon.BODIES_ALSO.get(body), lot) + ","
                                : work.get(Part.BODY) + ",");
            }
            add(
                    lines,
                    "TI  - ",
                    work.has(Part.ORIGINAL) && work.has(Part.FIRST) && lot.nextBoolean()
                            ? work.get(Part.ORIGINAL)
                            : Says.straight(work.whole()));
            add(
                    lines,
                    "T2  - ",
                    work.has(Part.BOOK)
                            ? work.get(Part.BOOK)
                            : lot.nextBoolean() ? work.get(Part.ABBREVIATED) : work.get(Part.JOURNAL));
            add(lines, "PY  - ", work.year());
            place(lines, work);
            add(lines, "ET  - ", work.get(Part.EDITION));
            add(lines, "PB  - ", work.get(Part.PUBLISHER));
            add(lines, "CY  - ", work.get(Part.PLACE));
            add(lines, "SN  - ", work.get(Part.ISBN));
            add(lines, "DO  - ", work.get(Part.DOI));
            add(lines, "ID  - ", String.valueOf(number + 1));
            return String.join("\n", lines) + "\nER  - \n\n";
        }
    },
    ZOTERO("zotero.bib", Kind.ARTICLE, Kind.BOOK, Kind.CHAPTER, Kind.THESIS, Kind.REPORT, Kind.CONFERENCE_PAPER) {
        @Override
        String record(Work work, int number, Random lot) {
            String type = switch (work.kind()) {
                case BOOK -> "book";
                case CHAPTER -> "incollection";
                case THESIS -> "phdthesis";
                case REPORT -> "techreport";
                case CONFERENCE_PAPER -> "inproceedings";
                default -> "article";
            };
            List<String> lines = new ArrayList<>(List.of("@" + type + "{zotero_" + number + ","));
            bib(lines, "title", "{" + work.whole() + "}");
            bib(
                    lines,
                    "author",
                    work.people().isEmpty()
                            ? work.has(Part.BODY) ? "{" + work.get(Part.BODY) + "}" : ""
                            : joined(work, " and ", p -> p.family() + ", " + p.given()));
            bib(lines, "journal", work.get(Part.JOURNAL));
            bib(lines, "booktitle", work.get(Part.BOOK));
            bib(lines, "volume", work.get(Part.VOLUME));
            bib(lines, "number", work.get(Part.ISSUE));
            bib(lines, "pages", work.has(Part.FIRST) ? Says.pages(work).replace("-", "--") : "");
            bib(lines, "year", work.year());
            bib(lines, "edition", work.get(Part.EDITION));
            bib(
                    lines,
                    work.kind() == Kind.THESIS ? "school" : work.kind() == Kind.REPORT ? "institution" : "publisher",
                    work.get(Part.PUBLISHER));
            bib(lines, "isbn", work.get(Part.ISBN));
            bib(lines, "doi", work.get(Part.DOI));
            bib(lines, "abstract", work.get(Part.ABSTRACT));
            return String.join("\n", lines) + "\n}\n\n";
        }
    },
    CENTRAL("central.ris", Kind.TRIAL, Kind.ARTICLE) {
        @Override
        String record(Work work, int number, Random lot) {
            List<String> lines = new ArrayList<>(List.of("TY  - JOUR", "AN  - CN-0" + (1_000_000 + number)));
            several(lines, "AU  - ", "AU  - ", work, p -> p.family() + ", " + Says.initials(p, ""));
            add(lines, "TI  - ", work.whole());
            add(
                    lines,
                    "JO  - ",
                    work.has(Part.TRIAL)
                            ? "https://trialsearch.who.int/Trial2.aspx?TrialID=" + work.get(Part.TRIAL)
                            : work.get(Part.JOURNAL));
            add(lines, "PY  - ", work.year());
            place(lines, work);
            add(lines, "M3  - ", work.has(Part.TRIAL) ? "Trial registry record" : "Journal article");
            add(lines, "DO  - ", work.get(Part.DOI));
            return String.join("\n", lines) + "\nER  - \n\n";
        }
    },
    REGISTER("register.ris", Kind.TRIAL) {
        @Override
        String record(Work work, int number, Random lot) {
            return "TY  - GEN\nTI  - " + work.whole() + "\nPY  - " + work.year() + "\nAN  - " + work.get(Part.TRIAL)
                    + "\nUR  - https://clinicaltrials.gov/show/" + work.get(Part.TRIAL)
                    + "\nPB  - clinicaltrials.gov\nER  - \n\n";
        }
    };

    final String file;
    private final Set<Kind> kinds;

    Database(String file, Kind... kinds) {
        this.file = file;
        this.kinds = kinds.length == 0 ? Set.of(Kind.values()) : Set.of(kinds);
    }

    boolean holds(Work work) {
        return kinds.contains(work.kind()) && !(this == ENDNOTE && work.kind() == Kind.TRIAL);
    }

    String head() {
        return "";
    }

    abstract String record(Work work, int number, Random lot);

    /** A name as the database writes it. */
    interface Named {
        String of(Person person);
    }

    private static String joined(Work work, String between, Named named) {
        return work.people().stream().map(named::of).collect(Collectors.joining(between));
    }

    private static void several(List<String> lines, String first, String next, Work work, Named named) {
        for (int i = 0; i < work.people().size(); i++) {
            lines.add((i == 0 ? first : next) + named.of(work.people().get(i)));
        }
    }

    private static void add(List<String> lines, String tag, String value) {
        if (!value.isEmpty()) {
            lines.add(tag + value);
        }
    }

    private static void bib(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add("  " + name + " = {" + value.replace("&amp;", "\\&").replaceAll("(?<!\\\\)&", "\\\\&") + "},");
        }
    }

    private static void place(List<String> lines, Work work) {
        add(lines, "VL  - ", work.get(Part.VOLUME));
        add(lines, "IS  - ", work.get(Part.ISSUE));
        add(lines, "SP  - ", work.get(Part.FIRST));
        add(lines, "EP  - ", work.get(Part.LAST));
    }

    private static String ris(Work work) {
        return switch (work.kind()) {
            case BOOK -> "BOOK";
            case CHAPTER -> "CHAP";
            case THESIS -> "THES";
            case REPORT -> "RPRT";
            case CONFERENCE_PAPER -> "CPAPER";
            case TRIAL -> "GEN";
            default -> "JOUR";
        };
    }

    private static String row(String... cells) {
        return java.util.Arrays.stream(cells)
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(","))
                + "\n";
    }
}
