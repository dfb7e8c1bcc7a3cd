package org.throughline.partnership.consults.pages;

import static org.throughline.partnership.ConsultWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.consults.Consult;
import org.throughline.partnership.consults.Consults;
import org.throughline.partnership.pages.WaitsForMe;
import org.throughline.sharing.Viewer;

/** Questions that seats of whoever is signed in were asked and have not answered, after the replies that they owe (requirement 78). */
@Component
@Order(WaitsForMe.CONSULTS)
class AskedOfMe implements WaitsForMe {
    private final Consults consults;
    private final Partnerships partnerships;

    AskedOfMe(Consults consults, Partnerships partnerships) {
        this.consults = consults;
        this.partnerships = partnerships;
    }

    @Override
    public List<Line> of(Viewer viewer) {
        return Stream.concat(
                        lines(viewer, consults.owedBy(viewer), c -> owed(c, viewer.today())),
                        lines(viewer, consults.waitingFor(viewer), AskedOfMe::asked))
                .toList();
    }

    /** What is said of one, after the name of its partnership. */
    private record Said(String words, String href, String more) {}

    private Stream<Line> lines(Viewer viewer, List<Consult> all, Function<Consult, Said> said) {
        return all.stream()
                .flatMap(c ->
                        partnerships.design(viewer, c.partnership()).stream().map(d -> line(d, said.apply(c))));
    }

    private static Line line(Design design, Said said) {
        return new Line(
                WAITS_LINE.say(design.partnership().name(), said.words()), said.href(), Optional.of(said.more()));
    }

    private static Said asked(Consult c) {
        return new Said(
                WAITS_ASKED.say(c.question()),
                ConsultPaths.act(c, "answer-consult"),
                WAITS_ENDS.say(Dates.day(c.endsOn())));
    }

    private static Said owed(Consult c, LocalDate today) {
        String day = Dates.day(c.replyBy());
        return new Said(
                WAITS_OWED.say(c.question()),
                ConsultPaths.act(c, "reply-consult"),
                (today.isAfter(c.replyBy()) ? WAITS_LATE : WAITS_BY).say(day));
    }
}
