package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.journey.Journeys;
import org.throughline.journey.Stage;
import org.throughline.journey.WorkList;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** My work, for the council's officer. */
@Controller
class WorkPages {
    private static final int SOON_DAYS = 14;

    private final Acting acting;
    private final WorkList work;
    private final People people;

    WorkPages(Acting acting, WorkList work, People people) {
        this.acting = acting;
        this.work = work;
        this.people = people;
    }

    @GetMapping("/work")
    Reply work(Viewer viewer, Form form) {
        if (!viewer.role().equals(Optional.of(Role.SEND_OFFICER))) {
            return new Reply.NotThere();
        }
        return acting.as(viewer, () -> {
            List<WorkList.Item> items = work.of(viewer);
            Map<PersonId, Person> children =
                    people
                            .persons(items.stream()
                                    .map(WorkList.Item::record)
                                    .distinct()
                                    .toList())
                            .stream()
                            .collect(Collectors.toMap(Person::id, Function.identity()));
            WorkPage.Show show = show(form);
            return new WorkPage(
                    items.stream()
                            .filter(item -> shown(item, show))
                            .map(item -> row(item, Optional.ofNullable(children.get(item.record()))))
                            .toList(),
                    show,
                    items.size(),
                    items.stream()
                            .filter(item -> shown(item, WorkPage.Show.LATE))
                            .count(),
                    items.stream()
                            .filter(item -> shown(item, WorkPage.Show.SOON))
                            .count(),
                    items.size() == Journeys.MOST);
        });
    }

    private static WorkPage.Show show(Form form) {
        return switch (form.typed().text("show")) {
            case "late" -> WorkPage.Show.LATE;
            case "soon" -> WorkPage.Show.SOON;
            default -> WorkPage.Show.ALL;
        };
    }

    private static boolean shown(WorkList.Item item, WorkPage.Show show) {
        return switch (show) {
            case ALL -> true;
            case LATE -> item.next().late();
            case SOON -> !item.next().late() && item.next().daysLeft() <= SOON_DAYS;
        };
    }

    private static WorkPage.Row row(WorkList.Item item, Optional<Person> child) {
        boolean decide = item.stage() == Stage.DECIDING;
        boolean ask = item.stage() == Stage.ASSESSING && item.adviceAsked() == 0;
        return new WorkPage.Row(
                child.map(Person::name).orElseGet(SOMEBODY::say),
                Paths.child(item.child()),
                switch (item.next().ruleId()) {
                    case "R-4" -> WORK_DECIDE.say();
                    case "R-7" -> WORK_ADVICE_DUE.say();
                    case "R-10" -> WORK_NO_PLAN.say();
                    default -> WORK_FINAL_PLAN.say();
                },
                Chips.of(item.next()),
                missing(item),
                decide ? RECORD_DO.say() : ask ? ADVICE_ASK_DO.say() : WORK_OPEN.say(),
                decide
                        ? Paths.record(item.child(), item.assessment())
                        : ask ? Paths.askAdvice(item.child(), item.assessment()) : Paths.journey(item.child()));
    }

    private static String missing(WorkList.Item item) {
        if (item.stage() == Stage.DECIDING) {
            return MISSING_DECISION.say();
        }
        if (item.adviceAsked() == 0) {
            return MISSING_ADVICE_NOT_ASKED.say();
        }
        return item.adviceWaiting() == 0
                ? MISSING_NOTHING_BUT_PLAN.say()
                : MISSING_ADVICE.say(item.adviceWaiting(), item.adviceAsked());
    }
}
