package org.throughline.linkage.publications;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up works of education, social science and the humanities. No such work exists. */
final class InventedWorks {

    private static final List<String> CONCEPTS = List.of(
            "Belonging", "Teacher agency", "Co-teaching", "Peer mediation", "School exclusion", "Home-school partnership", "Inclusive pedagogy",
            "Assistive technology", "Transition planning", "Parental advocacy", "Social capital", "Narrative identity", "Dialogic reading",
            "Classroom talk", "Restorative practice", "Street-level bureaucracy", "Housing precarity", "Digital citizenship", "Civic memory",
            "Oral history", "Translation and exile", "Vernacular architecture", "Land reform", "Kinship care", "Youth participation",
            "Language brokering", "Moral injury", "Epistemic injustice", "Care labour", "Community mapping", "Reading fluency",
            "Number sense", "Working memory training", "Self-advocacy", "Multi-agency working", "Early identification", "Speech support",
            "Grandparent caregiving", "Rural schooling", "Museum learning", "Playful inquiry", "Curriculum reform", "Mentoring");
    private static final List<String> JOINTS = List.of(
            " and the politics of ", " in relation to ", " as a response to ", " beyond ", " through ", " after ", " between policy and ",
            " across ", " against ", " within ", ", gender and ", " under conditions of ", " for ", " without ", " and its discontents in ");
    private static final List<String> CONTEXTS = List.of(
            "mainstream primary classrooms", "secondary schools in coastal towns", "rural municipalities", "post-war housing estates",
            "special schools", "bilingual kindergartens", "youth clubs", "refugee families", "faith communities", "local government reform",
            "public libraries", "provincial theatres", "mining communities", "island economies", "the early modern parish", "teacher training colleges",
            "online discussion forums", "court archives", "village schools", "pupil referral units", "foster families", "adult literacy programmes",
            "apprenticeship schemes", "school governance", "welfare retrenchment", "standardised testing", "colonial administration", "street markets");
    private static final List<String> SUBTITLES = List.of(
            "a longitudinal case study", "evidence from a national survey", "an ethnographic account", "lessons from three municipalities",
            "a mixed methods inquiry", "perspectives of young people", "parents' views", "a systematic review", "towards a new framework",
            "a quasi-experimental evaluation", "findings from a randomised trial", "an archival reconstruction", "rethinking the evidence",
            "a comparative analysis of four countries", "a critical discourse analysis", "the case of the northern provinces", "");
    private static final List<String> FAMILIES = List.of(
            "Müller", "O'Connell", "Nguyễn", "García Márquez", "van der Berg", "Łukaszewska", "Sørensen", "Smith", "Jones", "Wang", "Zhang",
            "Okonkwo", "Adeyemi", "Patel", "Kovács", "Dvořák", "Şahin", "Al-Khatib", "Le Goff", "D'Angelo", "Papadopoulos", "Ivanova",
            "Tanaka", "Kim", "Fernández", "Lindqvist", "Bäckström", "Ngata", "Whitcombe", "Harrowgate", "Pemberton", "Thistlewood",
            "Marchetti", "Roux", "Castellanos", "Brennan", "Achebe-Lowe", "Hallam", "Quigley", "Oyelaran", "Szymański", "Petrović");
    private static final List<String> GIVEN = List.of(
            "Anna", "Brian Thomas", "Chiara", "Deepa R.", "Elif", "Fionn", "Grace Ann", "Hiroshi", "Ines", "João", "Katarzyna", "Liam", "Mei",
            "Noor", "Olu", "Priya", "Quentin", "Rosa María", "Søren", "Tomás", "Ursula", "Viktor", "Wei", "Xin", "Yusuf", "Zoë");

    /** A journal and the forms in which databases write it. */
    record Journal(String name, String shortName, String longName) {}

    static final List<Journal> JOURNALS = List.of(
            new Journal("European Journal of Inclusive Schooling", "Eur. J. Incl. Sch.", "European Journal of Inclusive Schooling (Online)"),
            new Journal("British Review of Special Education", "Br Rev Spec Educ", "British review of special education : official journal of the society"),
            new Journal("Journal of Educational Inquiry", "J Educ Inq", "Journal of Educational Inquiry (London, England)"),
            new Journal("Journal of Education", "J. Educ.", "The Journal of Education"),
            new Journal("Journal of Education and Society", "J Educ Soc", "Journal of Education & Society"),
            new Journal("Zeitschrift für Sonderpädagogik", "Z Sonderpadag", "Zeitschrift fuer Sonderpaedagogik"),
            new Journal("Revista de Educación Comparada", "Rev. educ. comp.", "Revista de Educacion Comparada = Journal of Comparative Education Studies"),
            new Journal("Social Policy & Communities", "Soc Policy Communities", "Social Policy and Communities"),
            new Journal("Annals of Cultural Memory", "Ann Cult Mem", "Annals of cultural memory."),
            new Journal("International Quarterly of Oral History", "Int Q Oral Hist", "International quarterly of oral history / the association"),
            new Journal("Information Systems and Work", "Inf Syst Work", "Information systems & work"),
            new Journal("Past and Parish", "Past Parish", "Past & Parish: A Journal of Local History"));

    private final Random random;

    InventedWorks(Random random) {
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

    String title() {
        String subtitle = one(SUBTITLES);
        String main = one(CONCEPTS) + one(JOINTS) + one(CONTEXTS);
        return subtitle.isEmpty() ? main : main + ": " + subtitle;
    }

    String context() {
        return one(CONTEXTS);
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
        return "10.%d/%s.%d.%06d".formatted(between(1010, 1199), one(List.of("jei", "s", "ejis", "rev", "soc")), between(1990, 2024), random.nextInt(1_000_000));
    }

    /** An article in full. */
    Publication article() {
        int year = between(1985, 2024);
        int first = between(1, 900);
        return new Publication(
                "JOUR",
                title(),
                authors(between(1, 5)),
                "" + year,
                one(JOURNALS).name(),
                "" + (year - 1970),
                "" + between(1, 6),
                first + "-" + (first + between(6, 28)),
                List.of(doi()),
                List.of(),
                "");
    }
}
