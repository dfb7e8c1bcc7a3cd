package org.throughline.partnership.years;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.evidence.Bank;
import org.throughline.pages.Dates;
import org.throughline.partnership.Answer;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.Licence;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * The front door to the years of a partnership as evidence (requirement 17): looking at what would leave, giving it to the bank, and
 * reading what was given. Whoever works for the partnership gives; everybody reads what was given, and whose it is only where it was
 * given under its own name.
 */
@Service
public class Years {
    private final Gathering gathering;
    private final YearStore store;
    private final Partnerships partnerships;
    private final Bank bank;
    private final HeardOnce once;
    private final Acting acting;

    Years(Gathering gathering, YearStore store, Partnerships partnerships, Bank bank, HeardOnce once, Acting acting) {
        this.gathering = gathering;
        this.store = store;
        this.partnerships = partnerships;
        this.bank = bank;
        this.once = once;
        this.acting = acting;
    }

    /** A year that was given. */
    public record Given(UUID id, Span span, LocalDate on, boolean named) {}

    /**
     * What somebody chose about the year they give.
     *
     * @param named under the partnership's own name
     * @param let   the keys of the texts they read and let go
     */
    public record Wish(boolean named, Set<UUID> let, Licence licence) {}

    /**
     * A year as it would leave today if nothing were let go.
     *
     * @param stays the texts that stay behind
     */
    public record Looked(GivenYear year, List<Held> stays, boolean isEmpty) {}

    /**
     * A text that stays behind.
     *
     * @param key   by which it is let go, where it may be
     * @param signs the words that could tell somebody
     */
    public record Held(UUID key, String words, List<String> signs, boolean mayGo, boolean namesASeatHolder) {}

    /** What would leave; nothing for whoever does not work for the partnership. */
    public Optional<Looked> look(Viewer viewer, UUID partnership, Span span) {
        if (!partnerships.mayWork(viewer, partnership)) {
            return Optional.empty();
        }
        return gathering.year(partnership, span, viewer.today()).map(y -> {
            Leaving leaving = new Leaving(y, false, Set.of());
            List<YearTable> tables = tables(y);
            return new Looked(
                    GivenYear.of(about(y, leaving, false, Optional.empty(), viewer.today()), leaving.leaving(tables)),
                    leaving.held(tables, List.of(y.design().partnership().conditions())).stream()
                            .map(h -> new Held(
                                    h.key(),
                                    h.words(),
                                    h.signs(),
                                    h.mayGo(),
                                    h.because() == Leaving.Because.NAMES_A_SEAT_HOLDER))
                            .toList(),
                    y.isEmpty());
        });
    }

    /** The years that a partnership gave, for whoever sits there; others see those under its own name. */
    public List<Given> of(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.of(partnership));
    }

    /** A year that was given, as everybody may read it. */
    public Optional<GivenYear> given(Viewer viewer, UUID id) {
        return acting.as(viewer, () -> store.record(id)).map(GivenYear::ofJson);
    }

    /** Gives a year: to everybody as tables, and to the evidence bank, where two people look at it as at any other record. */
    public Answer<UUID> give(Viewer viewer, UUID partnership, Span span, Wish wish, UUID key) {
        return once.answer(viewer, key, YearWords::valueOf, () -> {
            Optional<YearOfWork> year = partnerships.mayWork(viewer, partnership)
                    ? gathering.year(partnership, span, viewer.today())
                    : Optional.empty();
            if (year.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (!Span.overOn(viewer.today()).contains(span)) {
                return new Answer.Refused<>(YearWords.WHY_NOT_OVER);
            }
            if (year.get().isEmpty()) {
                return new Answer.Refused<>(YearWords.WHY_EMPTY);
            }
            if (store.of(partnership).stream().anyMatch(g -> g.span().equals(span))) {
                return new Answer.Refused<>(YearWords.WHY_GIVEN_ALREADY);
            }
            return new Answer.Done<>(give(viewer, year.get(), wish));
        });
    }

    private UUID give(Viewer viewer, YearOfWork year, Wish wish) {
        Leaving leaving = new Leaving(year, wish.named(), wish.let());
        GivenYear record = GivenYear.of(
                about(year, leaving, wish.named(), Optional.of(wish.licence()), viewer.today()),
                leaving.leaving(tables(year)));
        Given given = new Given(UUID.randomUUID(), year.span(), viewer.today(), wish.named());
        store.add(year.design().partnership().id(), given, record.json());
        bank.give(
                viewer,
                new YearForTheBank(year, leaving, called(year, wish.named()), record.title())
                        .content(address(given.id()), wish.licence()));
        return given.id();
    }

    /** Where everybody reads it: the address does not tell whose it is. */
    public static String address(UUID id) {
        return "/partnerships/years/" + id;
    }

    private static List<YearTable> tables(YearOfWork year) {
        return Stream.concat(new FeltInTheYear(year).tables().stream(), new DoneInTheYear(year).tables().stream())
                .toList();
    }

    private static String called(YearOfWork year, boolean named) {
        Partnership p = year.design().partnership();
        return named ? p.name() : YearWords.valueOf("CALLED_" + p.kind().name()).say();
    }

    private static Map<String, String> about(
            YearOfWork year, Leaving leaving, boolean named, Optional<Licence> licence, LocalDate today) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put(
                GivenYear.TITLE,
                YearWords.TITLE_OF_YEAR.say(
                        called(year, named),
                        Dates.day(year.span().from()),
                        Dates.day(year.span().until())));
        about.put(GivenYear.PARTNERSHIP, called(year, named));
        about.put(GivenYear.FROM, year.span().from().toString());
        about.put(GivenYear.UNTIL, year.span().until().toString());
        about.put(GivenYear.CONDITIONS, leaving.say(year.design().partnership().conditions()));
        about.put(GivenYear.NOT_RELEASED, Integer.toString(year.notReleased()));
        about.put(GivenYear.TEXTS_LEFT_OUT, Integer.toString(leaving.stayed(tables(year))));
        about.put(GivenYear.LIMITS, YearWords.LIMITS.say());
        licence.ifPresent(l -> about.put(GivenYear.LICENCE, l.called()));
        about.put(GivenYear.GIVEN_ON, today.toString());
        return about;
    }
}
