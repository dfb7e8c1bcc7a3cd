package org.throughline.partnership.intentions.pages;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.pages.Reply;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Waves;
import org.throughline.partnership.conditions.LocalConditions;
import org.throughline.partnership.intentions.DesignSheet;
import org.throughline.partnership.intentions.Intentions;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.working.WorkingModels;
import org.throughline.sharing.Anybody;

/** The design sheet, for everybody. */
@Controller
class SheetPages {
    private final Partnerships partnerships;
    private final WorkingModels models;
    private final LocalConditions conditions;
    private final Intentions intentions;
    private final Waves waves;

    SheetPages(
            Partnerships partnerships,
            WorkingModels models,
            LocalConditions conditions,
            Intentions intentions,
            Waves waves) {
        this.partnerships = partnerships;
        this.models = models;
        this.conditions = conditions;
        this.intentions = intentions;
        this.waves = waves;
    }

    @GetMapping("/partnerships/{partnership}/design-sheet")
    Reply sheet(Anybody anybody, @PathVariable String partnership) {
        return Entrance.shown(partnerships, anybody, partnership, (viewer, d) -> {
            UUID id = d.partnership().id();
            return new DesignSheetPage(
                    new DesignSheet(
                            d,
                            models.of(viewer, id),
                            conditions.of(viewer, id),
                            intentions.of(viewer, id),
                            waves.of(viewer, id),
                            viewer.today()),
                    intentions.speakingFor(viewer, d));
        });
    }
}
