package org.throughline.partnership.register.pages;

import static org.throughline.partnership.register.RegisterWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.govuk.Field;
import org.throughline.govuk.TextInput;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Place;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.products.pages.ProductPaths;
import org.throughline.partnership.register.AnswersFor;
import org.throughline.partnership.register.WhoAnswers;

/**
 * Who answers for what, by seat, narrowed by words.
 *
 * @param sought what somebody looks for; empty where they look at all of it
 */
public record WhoAnswersPage(WhoAnswers.Seats who, String sought, LocalDate today) implements Page {

    @Override
    public String title() {
        return WHO_TITLE.say(who.design().partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(RegisterPaths.of(id()));
    }

    private UUID id() {
        return who.design().partnership().id();
    }

    public String here() {
        return RegisterPaths.whoAnswers(id());
    }

    public TextInput box() {
        return TextInput.of(Field.of("q", WHO_ASK.say()).hint(WHO_ASK_HINT.say()))
                .value(sought);
    }

    public boolean narrowed() {
        return !sought.isBlank();
    }

    /** The seats for which something is found, each with what was found; all of them where nothing is looked for. */
    public List<AnswersFor> found() {
        return narrowed()
                ? who.seats().stream()
                        .filter(a -> a.has(sought))
                        .map(a -> a.found(sought))
                        .toList()
                : who.seats();
    }

    public String count() {
        return WHO_COUNT.say(found().size(), sought);
    }

    public Content seat(Place p) {
        return Seats.marked(who.design(), p.id());
    }

    /** Who holds it, and for what it answers by its mandate. */
    public String holder(Place p) {
        if (!p.heldOn(today)) {
            return WHO_OVER.say(Dates.day(p.until()));
        }
        return p.publicHolder();
    }

    public String href(AnswersFor.Thing t) {
        String at = Paths.of(id());
        return switch (t.kind()) {
            case GOAL -> at + "#goals";
            case MEASURE -> RegisterPaths.of(id()) + "#measures";
            case ACTION -> Paths.action(id(), t.id());
            case PRODUCT -> ProductPaths.all(id()) + "/" + t.id();
            case GROUP -> at + "/groups/" + t.id();
        };
    }
}
