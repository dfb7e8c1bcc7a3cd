package org.throughline.partnership.register.pages;

import static org.throughline.partnership.register.RegisterWords.*;

import gg.jte.Content;
import java.util.Optional;
import org.throughline.govuk.Html;
import org.throughline.govuk.SummaryList;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Observed;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.register.Effect;
import org.throughline.partnership.register.Register;

/** What the program was hoped to do here, how it is known, what was found: none and worse stand as large as better. */
public record EffectsPage(Register register, boolean mayWork) implements Page {

    @Override
    public String title() {
        return EFFECTS_TITLE.say(register.design().partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(RegisterPaths.of(register.design().partnership().id()));
    }

    public String counts() {
        return PublicRegisterPage.counts(register);
    }

    public SummaryList facts(Effect e) {
        SummaryList facts = switch (e.known()) {
            case Effect.Measured(String how) -> SummaryList.of().row(EFFECT_MEASURED.say(), Html.paragraphs(how));
            case Effect.NotMeasured(String because) ->
                SummaryList.of().row(EFFECT_NOT_MEASURED.say(), Html.paragraphs(because));
        };
        Optional<Observed> beside = register.beside(e);
        if (beside.isPresent()) {
            facts = facts.row(EFFECT_COUNTED.say(), counted(beside.get()));
        }
        return facts.row(EFFECT_STOP.say(), Html.paragraphs(e.stopWhen()));
    }

    private static Content counted(Observed o) {
        return Html.paragraphs(o.indicator().words() + ": "
                + o.shown()
                + "\n\n"
                + EFFECT_GAMED.say(o.indicator().couldBeGamed()));
    }

    public String on(Effect.Finding f) {
        return Dates.day(f.on());
    }

    public String act(String what) {
        return Paths.of(register.design().partnership().id()) + "/" + what;
    }
}
