package org.throughline.partnership.pages;

import static org.throughline.partnership.AnsweringWords.*;
import static org.throughline.partnership.PartnershipWords.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.govuk.Table;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.partnership.Design;
import org.throughline.partnership.Result;
import org.throughline.partnership.Side;
import org.throughline.partnership.Wave;
import org.throughline.partnership.Wording;

/** How a wave stands before its result can be read: who is asked, who would stay hidden, how many have answered. */
public record WavePage(Design design, Wave wave, boolean mayWork, Map<Side, Integer> answered, Typed typed, Slips slips)
        implements Page {

    @Override
    public String title() {
        return wave.name();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(wave.partnership()));
    }

    public String partnershipName() {
        return design.partnership().name();
    }

    public String act(String what) {
        return Paths.of(wave.partnership()) + "/" + what + "/" + wave.id();
    }

    /** The questions in one wording, and the sides who are asked in it. */
    public record Asked(String href, String words) {}

    /** Each wording once: several sides read the same questions. */
    public List<Asked> asked() {
        return Arrays.stream(Wording.values())
                .map(wording -> new Asked(Paths.of(wave) + "/questions?for=" + wording, sidesOf(wording)))
                .filter(a -> !a.words().isEmpty())
                .map(a -> new Asked(a.href(), QUESTIONS_FOR.say(a.words())))
                .toList();
    }

    private String sidesOf(Wording wording) {
        return wave.invited().stream()
                .map(Wave.Invited::side)
                .filter(side -> side.wording() == wording)
                .map(Side::words)
                .collect(Collectors.joining(", "));
    }

    public boolean drawnUp() {
        return wave.state() == Wave.State.DRAWN_UP;
    }

    public boolean open() {
        return wave.state() == Wave.State.OPEN;
    }

    public boolean closed() {
        return wave.state() == Wave.State.CLOSED;
    }

    public String lead() {
        return switch (wave.state()) {
            case DRAWN_UP -> STATE_DRAWN_UP.say();
            case OPEN -> STATE_OPEN.say(Dates.day(wave.endsOn()));
            case CLOSED ->
                STATE_CLOSED.say(
                        Dates.day(wave.familiesFrom().orElseThrow()),
                        Dates.day(wave.staffFrom().orElseThrow()));
        };
    }

    /** Who is asked and, said before anybody answers, who would stay hidden. */
    public Table table() {
        Table table = Table.of(
                INVITED_CAPTION.say(),
                Table.Column.of(COLUMN_SIDE.say()),
                Table.Column.numeric(COLUMN_CODES.say()),
                Table.Column.numeric(COLUMN_AIM.say()),
                Table.Column.of(open() && mayWork ? COLUMN_ANSWERED.say() : COLUMN_WOULD_SHOW.say()));
        for (Wave.Invited i : wave.invited()) {
            table = table.row(
                    i.side().words(),
                    CODES_OF_INVITED.say(Integer.toString(i.printed()), Integer.toString(i.people())),
                    i.aim() + "%",
                    open() && mayWork ? soFar(i) : foretold(i));
        }
        return table;
    }

    private String soFar(Wave.Invited i) {
        Integer n = answered.get(i.side());
        if (n == null) {
            return i.staysHidden() ? foretold(i) : ANSWERED_FEW.say(Integer.toString(i.needed()));
        }
        return i.reachedBy(n) ? ANSWERED_REACHED.say(Integer.toString(n)) : ANSWERED_SO_FAR.say(Integer.toString(n));
    }

    private static String foretold(Wave.Invited i) {
        if (i.staysHidden()) {
            return WOULD_STAY_HIDDEN.say(Integer.toString(Result.FEWEST));
        }
        String fewest = Integer.toString(i.needed());
        return i.hiddenAtAim() ? WOULD_HIDE_AT_AIM.say(fewest) : WOULD_SHOW.say(fewest);
    }

    public String codeOpens() {
        return STATE_CODE_OPENS.say(Dates.day(wave.staffFrom().orElseThrow()));
    }

    /** For each side how many codes can still be printed. */
    public List<String> codesLeft() {
        return wave.invited().stream()
                .map(i -> i.codesLeft() == 0
                        ? CODES_LEFT_NONE.say(i.side().words())
                        : CODES_LEFT.say(i.side().words(), Integer.toString(i.codesLeft())))
                .toList();
    }

    /** Sides whose codes can still be taken back: nobody can have used one. */
    public List<Select.Choice> sidesWithCodes() {
        return choices(
                drawnUp() ? wave.invited().stream().filter(i -> i.printed() > 0).toList() : List.of());
    }

    public List<Select.Choice> sides() {
        return choices(wave.invited());
    }

    private static List<Select.Choice> choices(List<Wave.Invited> sides) {
        return sides.stream()
                .map(i -> Select.Choice.of(i.side().name(), i.side().words()))
                .toList();
    }
}
