package org.throughline.partnership.desk.pages;

import static org.throughline.partnership.desk.HandoverWords.*;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.desk.HandedOver;
import org.throughline.partnership.desk.TakingOn;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Paths;

/**
 * What was handed over and waits to be taken on, then what was taken on before.
 *
 * @param may how the reader may take each of them on
 */
public record TakenOnPage(Design design, List<HandedOver> handed, Function<HandedOver, TakingOn.As> may, Slips slips)
        implements Page {
    private static final int BEFORE_SHOWN = 50;

    /** Given by one seat to another on one day, with the same to know: taken on by one press. */
    public record Together(HandedOver first, List<HandedOver> all) {}

    @Override
    public String title() {
        return TAKEN_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(design.partnership().id()));
    }

    public List<Together> waiting() {
        Map<HandedOver.Going, List<HandedOver>> together = handed.stream()
                .filter(h -> h.heard().isEmpty())
                .collect(Collectors.groupingBy(HandedOver::going, LinkedHashMap::new, Collectors.toList()));
        return together.values().stream()
                .map(all -> new Together(all.getFirst(), all))
                .toList();
    }

    public TakingOn.As as(Together t) {
        return may.apply(t.first());
    }

    public String from(Together t) {
        return TAKEN_FROM.say(
                Seats.title(design, t.first().from()), Dates.day(t.first().on()));
    }

    public Content to(Together t) {
        return Seats.marked(design, t.first().to());
    }

    public String action(Together t) {
        return Paths.of(design.partnership().id()) + "/take-on/" + t.first().id();
    }

    public List<String> before() {
        return handed.stream()
                .filter(h -> h.heard().isPresent())
                .limit(BEFORE_SHOWN)
                .map(this::line)
                .toList();
    }

    private String line(HandedOver h) {
        HandedOver.Heard heard = h.heard().orElseThrow();
        return (heard.conveyed() ? HEARD_CONVEYED : HEARD_ON)
                .say(h.words(), Seats.title(design, h.from()), Dates.day(heard.on()));
    }
}
