package org.throughline.synthesis.pages;

import static org.throughline.synthesis.pictures.PictureWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.Pagination;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Extract;
import org.throughline.synthesis.ReadingWords;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.pictures.PagePictures;
import org.throughline.synthesis.pictures.PlacedLine;

/** One page of a report as it was printed, with every reading on it. */
public record PicturePage(
        Synthesis synthesis,
        boolean mayCode,
        PagePictures.OnePage one,
        PictureMarks marks,
        List<String> codes,
        SeatId me,
        Typed typed,
        Slips slips)
        implements Page {

    static PicturePage of(
            Synthesis synthesis,
            boolean mayCode,
            PagePictures.OnePage one,
            List<Extract> extracts,
            List<String> codes,
            Map<SeatId, Signed> signs,
            SeatId me,
            Typed typed,
            Slips slips) {
        return new PicturePage(
                synthesis, mayCode, one, PictureMarks.of(one.lines(), extracts, signs), codes, me, typed, slips);
    }

    @Override
    public String title() {
        return PICTURE_TITLE.say(report(), one.number());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/texts");
    }

    @Override
    public boolean wide() {
        return true;
    }

    public String report() {
        return one.text().held().title();
    }

    public String at() {
        return at(one.number());
    }

    private String at(int number) {
        return Paths.picture(synthesis.id(), one.text().held().id(), number);
    }

    public String synthesisAt() {
        return Paths.of(synthesis.id());
    }

    /** The same words as text, from the first sentence of this page on. */
    public String textHref() {
        int first = one.lines().isEmpty() ? 1 : one.lines().getFirst().line().number();
        return Paths.text(synthesis.id(), one.text().held().id()) + "?from=" + first;
    }

    public Optional<PagePictures.Drawing.Drawn> drawn() {
        return one.drawing() instanceof PagePictures.Drawing.Drawn drawn ? Optional.of(drawn) : Optional.empty();
    }

    /** Why there is no picture. */
    public String notDrawn() {
        return one.drawing() instanceof PagePictures.Drawing.NotDrawn(String why) ? NOT_DRAWN.say(why) : "";
    }

    /** The area that is drawn: the margin with the readers' lanes, and the page. */
    public String viewBox(PagePictures.Drawing.Drawn drawn) {
        return -marks.margin() + " 0 " + (drawn.width() + marks.margin()) + " " + drawn.height();
    }

    public boolean chosen(PlacedLine line) {
        return typed.has("line", Integer.toString(line.line().number()));
    }

    public boolean placesKnown() {
        return one.lines().stream().anyMatch(l -> !l.rows().isEmpty());
    }

    /** Words of a reading as far as a list needs them. */
    public static String shortly(String words) {
        return words.length() <= 160 ? words : words.substring(0, 159).strip() + "…";
    }

    public List<Select.Choice> known() {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", ReadingWords.TEXT_KNOWN_NONE.say())),
                        codes.stream().map(c -> Select.Choice.of(c, c)))
                .toList();
    }

    public boolean severalPages() {
        return one.of() > 1;
    }

    public Pagination pages() {
        Pagination.@Nullable Arrow before =
                one.number() == 1 ? null : new Pagination.Arrow(at(one.number() - 1), PICTURE_BEFORE.say(), null);
        Pagination.@Nullable Arrow after =
                one.number() == one.of() ? null : new Pagination.Arrow(at(one.number() + 1), PICTURE_AFTER.say(), null);
        return new Pagination(before, List.of(), after, PICTURE_PAGES.say());
    }
}
