package org.throughline.partnership.working.pages;

import static org.throughline.partnership.working.WorkingWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Field;
import org.throughline.govuk.Question;
import org.throughline.govuk.Radios;
import org.throughline.govuk.TextSize;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.working.Aspect;
import org.throughline.partnership.working.Way;
import org.throughline.partnership.working.WorkingModel;
import org.throughline.partnership.working.WorkingModels;
import org.throughline.sharing.Viewer;

/** Choosing how a partnership works: right after it was begun, and whenever it changes. For whoever leads or facilitates it. */
@Controller
public class WorkingPages {
    private static final String AT = "/how-it-works";
    private static final String OPEN = "OPEN";
    private static final String UNTIL_DAY = "until";

    private final Partnerships partnerships;
    private final WorkingModels models;

    WorkingPages(Partnerships partnerships, WorkingModels models) {
        this.partnerships = partnerships;
        this.models = models;
    }

    /** @param partnership the address of the partnership's own page */
    public static String at(String partnership) {
        return partnership + AT;
    }

    @GetMapping("/partnerships/{partnership}" + AT)
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return Entrance.shown(
                Entrance.toWork(partnerships, viewer, partnership),
                d -> page(d, prefilled(models.of(viewer, d.partnership().id()))));
    }

    @PostMapping("/partnerships/{partnership}" + AT)
    Reply agreed(Viewer viewer, Form form, @PathVariable String partnership) {
        return Entrance.shown(Entrance.toWork(partnerships, viewer, partnership), d -> {
            Map<Aspect, Way> ways = new EnumMap<>(Aspect.class);
            for (Aspect aspect : Aspect.values()) {
                String typed = form.typed().text(aspect.name());
                Optional<Way> way = aspect.ways().stream()
                        .filter(w -> w.name().equals(typed))
                        .findFirst();
                way.ifPresent(w -> ways.put(aspect, w));
                if (way.isEmpty() && !typed.equals(OPEN)) {
                    form.wrong(aspect.name(), SLIP_CHOOSE.say(aspect.words()));
                }
            }
            boolean ends = ways.get(Aspect.LASTS) == Way.UNTIL_A_DAY;
            Optional<LocalDate> until = ends ? form.date(UNTIL_DAY, SLIP_UNTIL) : Optional.empty();
            if (!form.ok()) {
                return page(d, form);
            }
            Answer<UUID> answer = models.agree(viewer, d.partnership().id(), ways, until, form.once());
            if (answer instanceof Answer.Refused<UUID>(var why)) {
                form.wrongDate(UNTIL_DAY, why.say());
                return page(d, form);
            }
            return Entry.then(answer, Paths.of(d.partnership().id()));
        });
    }

    private static Form prefilled(WorkingModel model) {
        Map<String, String[]> typed = new HashMap<>();
        for (Aspect aspect : Aspect.values()) {
            typed.put(
                    aspect.name(),
                    new String[] {model.way(aspect).map(Enum::name).orElse(OPEN)});
        }
        model.until().ifPresent(day -> {
            typed.put(UNTIL_DAY + "-day", new String[] {Integer.toString(day.getDayOfMonth())});
            typed.put(UNTIL_DAY + "-month", new String[] {Integer.toString(day.getMonthValue())});
            typed.put(UNTIL_DAY + "-year", new String[] {Integer.toString(day.getYear())});
        });
        return Form.of(typed);
    }

    private static FormPage page(Design d, Form form) {
        String at = Paths.of(d.partnership().id());
        List<Content> questions = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            questions.add(Radios.of(
                            Field.of(aspect.name(), Question.of(aspect.asks()).size(TextSize.M))
                                    .slips(form.slips()),
                            Stream.concat(
                                            aspect.ways().stream().map(w -> choice(w, form)),
                                            Stream.of(Choice.of(OPEN, NOT_AGREED.say())))
                                    .toList())
                    .chosen(form.typed().text(aspect.name()))
                    .asSmall());
        }
        return new FormPage(
                TITLE.say(d.partnership().name()), LEAD.say(), at(at), questions, DO.say(), at, form.slips());
    }

    private static Choice choice(Way way, Form form) {
        Choice choice = Choice.of(way.name(), way.words()).hint(givesAndCosts(way));
        return way == Way.UNTIL_A_DAY ? choice.reveals(Entry.day(UNTIL_DAY, ASK_UNTIL, ASK_UNTIL_HINT, form)) : choice;
    }

    private static Content givesAndCosts(Way way) {
        return out -> {
            out.writeUserContent(GIVES.say(way.gives()));
            out.writeContent("<br>");
            out.writeUserContent(COSTS.say(way.costs()));
        };
    }
}
