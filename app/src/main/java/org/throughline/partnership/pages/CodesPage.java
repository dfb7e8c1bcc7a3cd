package org.throughline.partnership.pages;

import static org.throughline.partnership.AnsweringWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.pages.Page;
import org.throughline.partnership.Side;
import org.throughline.partnership.Wave;

/** Codes to cut out and hand over, drawn once. */
public record CodesPage(Wave wave, Side side, boolean body, List<String> codes) implements Page {
    @Override
    public String title() {
        return body
                ? CODES_TITLE_BODY.say(side.words())
                : CODES_TITLE.say(Integer.toString(codes.size()), side.words());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(wave));
    }
}
