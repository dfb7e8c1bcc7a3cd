package org.throughline.partnership.conditions.pages;

import static org.throughline.partnership.conditions.ConditionWords.*;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.LocalCondition;
import org.throughline.govuk.Checkboxes;
import org.throughline.govuk.Choice;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.conditions.LocalConditions;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;

/** Marking what holds for a partnership. For whoever leads or facilitates it; the same 404 for everybody else. */
@Controller
class ConditionPages {
    private final Partnerships partnerships;
    private final LocalConditions conditions;

    ConditionPages(Partnerships partnerships, LocalConditions conditions) {
        this.partnerships = partnerships;
        this.conditions = conditions;
    }

    @GetMapping("/partnerships/{partnership}/local-conditions")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return Entrance.shown(
                Entrance.toWork(partnerships, viewer, partnership),
                d -> page(
                        d,
                        conditions.of(viewer, d.partnership().id()).stream()
                                .map(Enum::name)
                                .collect(Collectors.toSet()),
                        form));
    }

    @PostMapping("/partnerships/{partnership}/local-conditions")
    Reply marked(Viewer viewer, Form form, @PathVariable String partnership) {
        return Entrance.shown(Entrance.toWork(partnerships, viewer, partnership), d -> {
            List<LocalCondition> chosen = Stream.of(LocalCondition.values())
                    .filter(c -> form.typed().all("holds").contains(c.name()))
                    .toList();
            return Entry.then(
                    conditions.mark(viewer, d.partnership().id(), chosen, form.once()),
                    Paths.of(d.partnership().id()));
        });
    }

    private static FormPage page(Design d, Set<String> chosen, Form form) {
        String at = Paths.of(d.partnership().id());
        return new FormPage(
                MARK_TITLE.say(),
                MARK_LEAD.say(),
                at + "/local-conditions",
                List.of(Checkboxes.of(
                                Entry.field("holds", MARK_ASK, MARK_HINT, form.slips()),
                                Stream.of(LocalCondition.values())
                                        .map(c -> Choice.of(c.name(), c.words()))
                                        .toList())
                        .chosen(chosen)),
                MARK_DO.say(),
                at,
                form.slips());
    }
}
