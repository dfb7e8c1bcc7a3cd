package org.throughline.web.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.throughline.evidence.EvidenceContent;
import org.throughline.synthesis.Finding;

/** The invented reports of the invented review: titles as databases would export them, and a page or two of words each. */
final class ReviewTexts {
    private static final Map<String, String> WORDS = Map.of(
            "The table and the chairs: young people at their own review meetings",
            """
            We asked eleven young people where they sat.
            “I had a chair, but nobody had a question for me.” \
            “They talked to Mum and then they wrote it down and then it was over.”
            The chairs stood in the same order in every room we saw.
            “They rang me the week before and asked everything, and in the room it was as if I had never said it.”
            \fMost of the young people could say who had spoken longest.
            None of them named themselves.
            """,
            "What happened afterwards: plans, promises and a year of school",
            """
            “I said the bus was too loud and in two weeks I had the quiet one.” \
            “After that I went to the next meeting.”
            In six of nine accounts nothing was told to the young person after the meeting.
            “Nobody came back to us, not once, so we stopped asking.”
            \fWhere something small had changed, families spoke warmly even of meetings that had gone badly.
            """,
            "Papers in advance: preparing for meetings in two special schools",
            """
            Schools sent the papers seven days before the meeting.
            “I knew what they would say before I came in, so I was ready.”
            Attendance of young people rose from 14 of 40 meetings to 29 of 42.
            \fStaff found the meetings shorter.
            Young people were not asked whether they found them better.
            The odds of a young person coming were 4.14 times as high afterwards (95 % confidence interval 1.65 to 10.42).
            """,
            "Chairing my own review: a project by young people",
            """
            “When I have the list I say who is next.” \
            “They wait for me, and it is strange and it is good.”
            Of twelve meetings, nine ended with a change that the young person had asked for.
            “She had told them what mattered long before, and this time it was the first thing on the list.”
            \fThree young people did not want to chair and were glad to have been asked.
            """,
            "Turning up: attendance at annual meetings in one county",
            """
            We counted who came to 212 meetings before and after a new invitation letter.
            Young people came to 71 of 104 meetings before it and to 68 of 108 after it.
            \fNobody was asked what the meeting was like.
            Odds ratio of coming, after against before: 0.79 (95 % confidence interval 0.45 to 1.39).
            """,
            "Two meetings, a year apart: nine young people and what was kept",
            """
            We met nine young people twice, a year apart.
            “The second time they remembered what I had said.”
            In five of nine accounts something that was promised had been kept.
            """);

    /**
     * A file as one source exports it.
     *
     * @param doi of its one record; empty where none is told
     * @param printed whether it appeared in a journal; a preprint comes the year before and has neither volume nor page
     */
    record Source(String from, String name, List<String> titles, String doi, boolean printed) {
        Source(String from, String name, List<String> titles) {
            this(from, name, titles, "", true);
        }

        String ris() {
            StringBuilder ris = new StringBuilder();
            for (String title : titles) {
                int number = Math.abs(title.toLowerCase(Locale.ROOT).hashCode() % 800);
                ris.append(printed ? "TY  - JOUR" : "TY  - UNPB")
                        .append("\r\nTI  - ")
                        .append(title)
                        .append("\r\nAU  - Invented, ");
                ris.append(title.charAt(0)).append("\r\nPY  - ").append(2014 + number % 11 - (printed ? 0 : 1));
                if (printed) {
                    ris.append("\r\nT2  - Invented Journal of Meetings\r\nVL  - ")
                            .append(1 + number % 40);
                    ris.append("\r\nSP  - ").append(number);
                }
                ris.append(doi.isEmpty() ? "" : "\r\nDO  - " + doi).append("\r\nER  - \r\n\r\n");
            }
            return ris.toString();
        }
    }

    private static final String TABLE = title("The table");
    private static final String AFTERWARDS = title("What happened");
    private static final String PAPERS = title("Papers");

    static final List<Source> FIRST = List.of(
            new Source(
                    "Invented Education Index",
                    "education.ris",
                    List.of(TABLE, AFTERWARDS, "Room bookings in secondary schools", "Minutes and who writes them")),
            new Source(
                    "Invented Voices Library",
                    "voices.ris",
                    List.of(PAPERS, TABLE.toUpperCase(Locale.ROOT), "A survey of meeting chairs")));

    /** The second file as it should have been from the start. */
    static final Source CORRECTED = new Source("Invented Voices Library", "voices.ris", corrected());

    static final Source LATER = new Source(
            "Invented Education Index, a year later",
            "education-later.ris",
            List.of(AFTERWARDS, title("Chairing"), "Software for taking minutes"));

    /** A preprint and the article that came of it: two reports with one title, about which the team has not decided yet. */
    static final List<Source> OF_ONE_STUDY = List.of(
            new Source(
                    "Invented Preprint Server",
                    "preprint.ris",
                    List.of(title("Two meetings")),
                    "10.5555/invented.preprint.9",
                    false),
            new Source(
                    "Invented Journal of Meetings",
                    "journal.ris",
                    List.of(title("Two meetings")),
                    "10.5555/invented.meetings.2026.9",
                    true));

    private ReviewTexts() {}

    private static List<String> corrected() {
        List<String> titles = new ArrayList<>(FIRST.getLast().titles());
        titles.remove("A survey of meeting chairs");
        titles.add(title("Turning up"));
        titles.add("Lighting in meeting rooms");
        return titles;
    }

    private static String title(String beginning) {
        return WORDS.keySet().stream()
                .filter(t -> t.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    static boolean belongsIn(String title) {
        return WORDS.keySet().stream().anyMatch(title::equalsIgnoreCase);
    }

    static String words(String title) {
        return WORDS.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(title))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** How far the finding could be trusted after three reports: each component for a reason of its own. */
    static List<EvidenceContent.Judgement> judgedFirst() {
        return judged(
                List.of("moderate concerns", "minor concerns", "serious concerns", "moderate concerns"),
                List.of(
                        "None of the three reports tells how its people were chosen.",
                        "The accounts point the same way. Why a small change made up for a bad meeting is not explained.",
                        "Eleven young people in one study, nine accounts in another, and two or three lines from each.",
                        "One of the three counted who came to meetings. It did not ask whether anybody was heard."));
    }

    /** The same a year later, with the reports that came since. */
    static List<EvidenceContent.Judgement> judgedAgain() {
        return judged(
                List.of("minor concerns", "minor concerns", "moderate concerns", "minor concerns"),
                List.of(
                        "Young people led one of the studies. The others still do not tell how their people were chosen.",
                        "All accounts point the same way, also from the chair. Three did not want to chair and were glad to be asked.",
                        "Twelve more meetings were told of. It is still few people, in few words each.",
                        "All are about meetings in which support is planned. None tells how old its young people were."));
    }

    private static List<EvidenceContent.Judgement> judged(List<String> concerns, List<String> why) {
        return IntStream.range(0, Finding.COMPONENTS.size())
                .mapToObj(i -> new EvidenceContent.Judgement(Finding.COMPONENTS.get(i), concerns.get(i), why.get(i)))
                .toList();
    }
}
