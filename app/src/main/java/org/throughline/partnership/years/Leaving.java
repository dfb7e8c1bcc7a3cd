package org.throughline.partnership.years;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.years.YearTable.Written;

/**
 * What people wrote in a year, looked through before it leaves. The names of the partnership and its area are taken out unless it gives
 * under its own name. Whatever leads to somebody by itself stays behind, and so does a text in which somebody who holds a seat is named.
 * A text with a word that could be a name stays behind until whoever gives the year has read it and says that it names nobody. None of this
 * finds "the only deaf girl in the village": the pages say so.
 */
final class Leaving {
    private final List<Pattern> names;
    private final List<Pattern> holders;
    private final boolean named;
    private final Set<UUID> let;

    /**
     * @param named whether the year is given under the partnership's own name
     * @param let   the keys of the texts that somebody read and let go
     */
    Leaving(YearOfWork year, boolean named, Set<UUID> let) {
        Partnership p = year.design().partnership();
        this.names = Stream.concat(Stream.of(p.name()), year.area().stream())
                .map(Leaving::asAWord)
                .toList();
        this.holders = year.design().places().stream()
                .flatMap(place -> place.holder().stream())
                .filter(name -> name.strip().length() > 2)
                .distinct()
                .map(Leaving::asAWord)
                .toList();
        this.named = named;
        this.let = Set.copyOf(let);
    }

    /** Why a text stays behind. */
    enum Because {
        LEADS_TO_SOMEBODY,
        NAMES_A_SEAT_HOLDER,
        MAY_NAME_SOMEBODY
    }

    /**
     * A text that stays behind.
     *
     * @param key by which it is let go, where it may be
     */
    record Held(UUID key, String words, Because because, List<String> signs) {
        boolean mayGo() {
            return because == Because.MAY_NAME_SOMEBODY;
        }
    }

    /** The texts that stay behind unless somebody lets them go, each once, in the order in which they are read. */
    List<Held> held(List<YearTable> tables, List<String> others) {
        Set<UUID> seen = new HashSet<>();
        return Stream.concat(others.stream(), written(tables))
                .flatMap(words -> hold(words).stream())
                .filter(h -> seen.add(h.key()))
                .toList();
    }

    /** How many texts of the tables stay behind, each cell counted. */
    int stayed(List<YearTable> tables) {
        return (int) written(tables).filter(this::stays).count();
    }

    private static Stream<String> written(List<YearTable> tables) {
        return tables.stream()
                .flatMap(t -> t.rows().stream())
                .flatMap(List::stream)
                .filter(Written.class::isInstance)
                .map(cell -> ((Written) cell).words());
    }

    /** The tables as they leave. */
    List<YearTable> leaving(List<YearTable> tables) {
        return tables.stream()
                .map(t -> t.saying(w -> new Written(say(w.words()))))
                .toList();
    }

    /** One text as it leaves. */
    String say(String words) {
        if (stays(words)) {
            return YearWords.CELL_STAYED.say();
        }
        return named ? words : without(words);
    }

    private boolean stays(String words) {
        return hold(words).filter(h -> !h.mayGo() || !let.contains(h.key())).isPresent();
    }

    private Optional<Held> hold(String words) {
        String looked = without(words);
        List<IdentifyingWords.Found> signs = IdentifyingWords.in(looked);
        if (!IdentifyingWords.mayBePublic(looked)) {
            return Optional.of(held(looked, Because.LEADS_TO_SOMEBODY, signs));
        }
        if (holders.stream().anyMatch(name -> name.matcher(looked).find())) {
            return Optional.of(held(looked, Because.NAMES_A_SEAT_HOLDER, signs));
        }
        return signs.isEmpty() ? Optional.empty() : Optional.of(held(looked, Because.MAY_NAME_SOMEBODY, signs));
    }

    private static Held held(String words, Because because, List<IdentifyingWords.Found> signs) {
        return new Held(
                UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)),
                words,
                because,
                signs.stream().map(IdentifyingWords.Found::words).toList());
    }

    private String without(String words) {
        String said = words;
        for (int i = 0; i < names.size(); i++) {
            said = names.get(i)
                    .matcher(said)
                    .replaceAll(Matcher.quoteReplacement(
                            (i == 0 ? YearWords.CELL_THIS_PARTNERSHIP : YearWords.CELL_THIS_AREA).say()));
        }
        return said;
    }

    private static Pattern asAWord(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.strip()) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
