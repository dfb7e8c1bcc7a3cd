package org.throughline.partnership;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through words for what could tell whom they are about. It finds what has a form (numbers, postcodes, addresses of
 * mail, dates) and guesses at names, ages and schools; it cannot find "the only deaf girl in the village". So a person
 * reads it too, and this never says that words are safe.
 */
public final class IdentifyingWords {
    private static final int MOST = 50;

    /** Words with which a sentence about nobody in particular begins, though one person could stand in their place. */
    private static final String ORDINARY =
            "(?:(?:I|It|He|She|We|They|You|This|That|These|Those|There|Here|Who|Whoever|What|When|Where|Why|How|Which"
                    + "|The|A|An|My|Our|Your|His|Her|Their|Its|No|None|Nobody|Nothing|Everybody|Everyone|Everything|Somebody|Someone|Something|Anybody|Anyone"
                    + "|Each|Every|One|Two|Three|Four|Five|Six|Some|All|Both|Many|Most|More|Few|Several|Another|Other|Others|Half|If|As|At|In|On|For|From|With|Without"
                    + "|After|Before|Since|Until|By|To|Then|Now|Not|And|But|Or|So|Thank|Thanks|Families|Parents|Carers|Children|People|Schools|Staff|Teachers"
                    + "|Services|Workers|Mothers|Fathers|Transport|School|Health|Care|Council|Today|Yesterday|Nearly|Only|Because|While|Please|Dear)\\b)";

    /** A capital word that begins a text, a line or a sentence, and after it what is said of one person, or a second name. */
    private static final String BEGINS = "(?:(?<=^|\\n|[.!?:] ))(?!" + ORDINARY + ")[A-Z]\\p{Ll}[\\p{L}’'-]*"
            + "(?:(?: [A-Z]\\p{Ll}[\\p{L}’'-]*){1,3}|(?<=[’']s)"
            + "|(?=,? (?:and [A-Z]\\p{Ll}+|who|whose|is|was|has|had|does|did|can|cannot|could|will|would|came|comes|went|goes|got|gets|said|says|told|tells"
            + "|asked|asks|needs|needed|wants|wanted|waits|waited|lives|lived|likes|liked|cried|cries|stays|stayed|wrote|writes|spoke|speaks|helped|helps"
            + "|gave|gives|made|makes|showed|shows|found|finds|took|takes|brought|brings|led|leads|keeps|kept|knows|knew"
            + "|drew|draws|sat|sits|rang|rings|thought|thinks|felt|feels|loved|loves|started|starts|stopped|stops|left|leaves|moved|moves|must|should)\\b))";

    private static final Map<Kind, Pattern> FORMS = new EnumMap<>(Map.of(
            Kind.MAIL, Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+"),
            Kind.POSTCODE, Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b", Pattern.CASE_INSENSITIVE),
            Kind.NUMBER, Pattern.compile("(?<![\\d.])\\+?\\d(?:[ -]?\\d){6,20}"),
            Kind.DATE, Pattern.compile("\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b"),
            Kind.AGE,
                    Pattern.compile(
                            "\\b(?:aged? \\d{1,2}|\\d{1,2}[- ](?:year|yr)s?[- ]olds?|year (?:[1-9]|1[0-3])\\b)",
                            Pattern.CASE_INSENSITIVE),
            Kind.SETTING,
                    Pattern.compile(
                            "\\b(?:[A-Z][\\p{L}’'.]+ ){1,4}(?:Primary|Secondary|Academy|School|College|Nursery|Infants|Juniors)\\b"),
            Kind.NAME,
                    Pattern.compile(
                            "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.? [A-Z][\\p{L}’'-]+|(?<=[\\p{Ll},;] )[A-Z][\\p{Ll}’'-]+(?: [A-Z][\\p{Ll}’'-]+){0,3}|"
                                    + BEGINS)));

    /** Written with a capital letter and nobody's name. April, May and June are also names, so they are not in here. */
    private static final Set<String> CALENDAR = Set.of(
            "January",
            "February",
            "March",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "Easter",
            "Christmas",
            "Ramadan",
            "Eid",
            "Diwali",
            "Passover");

    /** "Tuesdays", "Easter’s". */
    private static final Pattern MORE_THAN_ONE = Pattern.compile("[’']?s$");

    private IdentifyingWords() {}

    /** What kind of sign it is. */
    public enum Kind {
        MAIL,
        POSTCODE,
        NUMBER,
        DATE,
        SETTING,
        NAME,
        AGE;

        /** It leads to a person or a household by itself; the others may be innocent ("Fernshire", "Year 6"). */
        public boolean leadsToSomebody() {
            return this == MAIL || this == POSTCODE || this == NUMBER || this == DATE;
        }
    }

    /** A sign and the words in which it was found. */
    public record Found(Kind kind, String words) {}

    /** The first fifty signs, in the order of their kinds; one that is part of another is not named again. */
    public static List<Found> in(String words) {
        List<Found> found = new ArrayList<>();
        for (Map.Entry<Kind, Pattern> form : FORMS.entrySet()) {
            Matcher m = form.getValue().matcher(words);
            while (m.find() && found.size() < MOST) {
                String hit = m.group().strip();
                if (!ofTheCalendar(hit)
                        && found.stream().noneMatch(f -> f.words().contains(hit))) {
                    found.add(new Found(form.getKey(), hit));
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean ofTheCalendar(String word) {
        return CALENDAR.contains(word)
                || CALENDAR.contains(MORE_THAN_ONE.matcher(word).replaceFirst(""));
    }

    /** True where nothing was found that leads to somebody by itself. */
    public static boolean mayBePublic(String words) {
        return in(words).stream().noneMatch(f -> f.kind().leadsToSomebody());
    }
}
