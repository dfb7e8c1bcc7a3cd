package org.throughline.linkage.publications;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An author, as far as different writings of one name have something in common.
 *
 * @param families what may be the family name: one when the source marks it, both ends of the name when it does not
 * @param initials first letters of the given names, in order; empty when unknown
 * @param given the first given name where it is written out; empty when it is not
 */
record PersonName(List<String> families, String initials, String given, Optional<BodyName> body) {

    private PersonName(List<String> families, String initials, String given) {
        this(families, initials, given, Optional.empty());
    }

    private static final Set<String> NOBODY = Set.of(
            "anonymous",
            "anon",
            "unknown",
            "no authorship indicated",
            "no author",
            "no author name available",
            "no authors listed",
            "author not named",
            "none",
            "null",
            "et al",
            "others",
            "nct",
            "author unknown",
            "not available",
            "na",
            "n a",
            "various",
            "various authors",
            "the editors",
            "editors",
            "editor");
    private static final PersonName NO_NAME = new PersonName(List.of(), "", "");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "la", "le", "du", "da", "dos", "do", "das", "di", "del", "della", "des",
            "ter", "ten", "el", "al", "bin", "ibn", "st", "saint", "zu", "af", "y", "e", "jr", "sr", "null", "md",
            "phd", "dr", "prof");
    private static final Pattern SEVERAL = Pattern.compile("\\s*;\\s*|\\s+and\\s+|\\s*\\|\\s*|\\s+&\\s+");
    /** "Tan A.Schulze A.O'Donnell C. P.": an export that lost what stood between names. */
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("(?<=\\p{Lu}\\.)(?=\\p{Lu}['\u2019]?\\p{Lu}?\\p{Ll}{1,}[^.])");

    private static final Pattern AND_OTHERS = Pattern.compile("(?i)(?<=\\S)[,;]?\\s+et\\.? al\\.?\\s*$");
    private static final int ROMANISED = 5;
    private static final Pattern UMLAUT = Pattern.compile("(?<![aeou])([aou])e(?![aeou])");

    static List<PersonName> all(Collection<String> authors) {
        List<PersonName> names = new ArrayList<>();
        for (String entry : authors) {
            String unmarked = Folding.unmarked(entry);
            // "Department for Education and Skills" is one
            boolean body = !unmarked.contains(";") && BodyName.of(unmarked).isPresent();
            for (String some : body ? new String[] {unmarked} : SEVERAL.split(unmarked)) {
                for (String one : RUN_TOGETHER.split(AND_OTHERS.matcher(some).replaceFirst(""))) {
                    PersonName name = of(one);
                    if (!name.families.isEmpty()) {
                        names.add(name);
                    }
                }
            }
        }
        return List.copyOf(names);
    }

    static PersonName of(String raw) {
        List<String> all = Folding.words(raw);
        if (NOBODY.contains(String.join(" ", all))) {
            return NO_NAME;
        }
        Optional<BodyName> body = BodyName.of(raw);
        PersonName name = person(raw);
        return body.isEmpty() ? name : new PersonName(name.families, name.initials, name.given, body);
    }

    private static PersonName person(String raw) {
        int comma = raw.indexOf(',');
        String family = comma < 0 ? raw : raw.substring(0, comma);
        List<String> before = kept(Folding.words(family), family);
        List<String> after = comma < 0 ? List.of() : givenNames(Folding.words(raw.substring(comma + 1)));
        if (before.isEmpty()) {
            before = after;
            after = List.of();
        }
        if (before.isEmpty()) {
            return NO_NAME;
        }
        if (!after.isEmpty()) {
            Set<String> families = new LinkedHashSet<>();
            families.add(String.join("", before));
            if (before.size() > 1) {
                families.addAll(before);
            }
            return new PersonName(
                    List.copyOf(families), initials(after), after.getFirst().length() > 2 ? after.getFirst() : "");
        }
        return unmarked(raw, before);
    }

    private static PersonName unmarked(String raw, List<String> words) {
        List<String> written = kept(List.of(parts(raw)), raw);
        int end = words.size();
        while (end > 1 && isInitials(words.get(end - 1), written, end - 1, words.size())) {
            end--;
        }
        if (end < words.size()) {
            Set<String> families = new LinkedHashSet<>();
            families.add(String.join("", words.subList(0, end)));
            families.addAll(words.subList(0, end));
            return new PersonName(List.copyOf(families), String.join("", words.subList(end, words.size())), "");
        }
        int start = 0;
        while (start < words.size() - 1 && isInitials(words.get(start), written, start, words.size())) {
            start++;
        }
        if (start > 0) {
            Set<String> families = new LinkedHashSet<>();
            families.add(words.getLast());
            families.add(String.join("", words.subList(start, words.size())));
            return new PersonName(List.copyOf(families), String.join("", words.subList(0, start)), "");
        }
        Set<String> families = new LinkedHashSet<>();
        families.add(words.getLast());
        families.add(words.getFirst());
        return new PersonName(List.copyOf(families), "", "");
    }

    private static boolean isInitials(String word, List<String> written, int at, int size) {
        return word.length() == 1
                || word.length() <= 3
                        && written.size() == size
                        && written.get(at).equals(written.get(at).toUpperCase(Locale.ROOT));
    }

    /** Without particles; a letter at either end and capitals at the end are initials: "Roberts Y", "Smith DA". */
    private static List<String> kept(List<String> words, String raw) {
        String[] written = parts(raw);
        boolean capitalsTell = written.length == words.size() && !raw.equals(raw.toUpperCase(Locale.ROOT));
        List<String> kept = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean last = i == words.size() - 1;
            boolean initials = word.length() == 1
                    ? i == 0 || last
                    : capitalsTell && i > 0 && last && written[i].equals(written[i].toUpperCase(Locale.ROOT));
            if (!word.isEmpty() && (initials || !PARTICLES.contains(word.toLowerCase(Locale.ROOT)))) {
                kept.add(word);
            }
        }
        // "Le K.R." is somebody called Le
        boolean nothing =
                kept.isEmpty() || kept.size() < words.size() && kept.stream().allMatch(w -> w.length() == 1);
        return nothing && !words.equals(List.of("null")) ? words : kept;
    }

    private static String[] parts(String raw) {
        return raw.strip().replace(".", " ").split("[\\s,]+");
    }

    /** Single letters are initials, whatever else they may mean. */
    private static List<String> givenNames(List<String> words) {
        List<String> kept = words.stream()
                .filter(word -> word.length() == 1 || !PARTICLES.contains(word))
                .toList();
        return kept.isEmpty() && !words.equals(List.of("null")) ? words : kept;
    }

    private static String initials(List<String> given) {
        StringBuilder initials = new StringBuilder();
        for (String word : given) {
            initials.append(word.length() <= 3 && given.size() == 1 && !hasVowel(word) ? word : word.substring(0, 1));
        }
        return initials.toString();
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    /** The same person, as far as can be told: a family name in common and no contradiction in the first initial. */
    boolean alike(PersonName other) {
        if (body.isPresent() && other.body.isPresent()) {
            return body.get().alike(other.body.get());
        }
        boolean marked = !initials.isEmpty() && !other.initials.isEmpty();
        if (shareFamily(other)) {
            if (!marked) {
                return fits(other) && other.fits(this);
            }
            return initials.charAt(0) == other.initials.charAt(0)
                    || inTwoRomanisations(other)
                    || initials.indexOf(other.initials.charAt(0)) >= 0
                    || other.initials.indexOf(initials.charAt(0)) >= 0
                    || initials.charAt(0) == '?'
                    || other.initials.charAt(0) == '?';
        }
        return turned(other) || other.turned(this);
    }

    /** "Una Dunne" may be "Dunne, U." and not "Dunne, A.": whichever end is the family name, the other begins an initial. */
    private boolean fits(PersonName other) {
        if (!initials.isEmpty() || families.size() != 2 || other.initials.isEmpty()) {
            return true;
        }
        return other.isFamily(families.getFirst()) && other.begins(families.getLast())
                || other.isFamily(families.getLast()) && other.begins(families.getFirst());
    }

    private boolean isFamily(String word) {
        return families.stream().anyMatch(family -> Spelling.alike(family, word));
    }

    private boolean begins(String word) {
        return initials.indexOf(word.charAt(0)) >= 0 || initials.indexOf('?') >= 0 || word.charAt(0) == '?';
    }

    /** "Andrea, C." for "Carignani, Andrea": an index took the given name for the family name. */
    private boolean turned(PersonName other) {
        return !given.isEmpty()
                && !other.initials.isEmpty()
                && !families.isEmpty()
                && other.families.contains(given)
                && families.getFirst().charAt(0) == other.initials.charAt(0);
    }

    boolean shareFamily(PersonName other) {
        for (int i = 0; i < families.size(); i++) {
            for (int j = 0; j < other.families.size(); j++) {
                if (Spelling.alike(families.get(i), other.families.get(j))
                        || withoutUmlauts(families.get(i)).equals(withoutUmlauts(other.families.get(j)))
                        || romanised(families.get(i), other.families.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Tsvetkova, Iuliia" and "Cvetkova, Julija". */
    private boolean inTwoRomanisations(PersonName other) {
        return OtherAlphabet.anyRomanisation(initials.substring(0, 1))
                        .equals(OtherAlphabet.anyRomanisation(other.initials.substring(0, 1)))
                && families.stream()
                        .anyMatch(one -> other.families.stream()
                                .anyMatch(another -> !one.equals(another) && romanised(one, another)));
    }

    /** "Cvetkova" and "Tsvetkova": one Cyrillic name. Short names are left to their spelling. */
    private static boolean romanised(String one, String other) {
        if (one.length() < ROMANISED
                || other.length() < ROMANISED
                || !mayBeOneLetter(one.charAt(0), other.charAt(0), "ctyjiehkx")
                || !mayBeOneLetter(one.charAt(one.length() - 1), other.charAt(other.length() - 1), "iyj")) {
            return false;
        }
        String alike = OtherAlphabet.anyRomanisation(one);
        return alike.length() >= ROMANISED && alike.equals(OtherAlphabet.anyRomanisation(other));
    }

    /** A first look, as nearly all pairs of names differ: the same letter, or two that stand for one Cyrillic letter. */
    private static boolean mayBeOneLetter(char one, char other, String letters) {
        return one == other || letters.indexOf(one) >= 0 && letters.indexOf(other) >= 0;
    }

    /** "Haemaelaeinen" and "Hamalainen": an index writes two letters for one, or leaves its dots out. */
    private static String withoutUmlauts(String family) {
        return family.indexOf('e') < 0 ? family : UMLAUT.matcher(family).replaceAll("$1");
    }

    String key() {
        return families.isEmpty() ? "" : families.getFirst();
    }
}
