package org.throughline.partnership.working.pages;

import static org.throughline.partnership.working.WorkingWords.*;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Component;
import org.throughline.govuk.Html;
import org.throughline.govuk.SummaryList;
import org.throughline.govuk.Tag;
import org.throughline.pages.Dates;
import org.throughline.partnership.Design;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.working.Agreed;
import org.throughline.partnership.working.Aspect;
import org.throughline.partnership.working.Way;
import org.throughline.partnership.working.WorkingModel;

/** How a partnership works, as everybody reads it: what is agreed and since when, what is open, and what does not go together. */
public record HowItWorks(Design design, WorkingModel model, boolean mayChange, LocalDate today) implements Component {

    public SummaryList rows() {
        return SummaryList.of(Arrays.stream(Aspect.values())
                .map(a -> SummaryList.Row.of(a.words(), value(a)))
                .toList());
    }

    private Content value(Aspect aspect) {
        Optional<Agreed> latest = model.latest(aspect);
        Content before =
                model.before(aspect).map(b -> quiet(BEFORE.say(said(b)))).orElseGet(() -> Html.text(""));
        return latest.flatMap(Agreed::way).isPresent()
                ? Html.join(
                        Html.text(said(latest.get())),
                        quiet(SINCE.say(Dates.day(latest.get().on()))),
                        before)
                : Html.join(Tag.grey(NOT_AGREED.say()), before);
    }

    private static Content quiet(String words) {
        return out -> {
            out.writeContent("<br><span class=\"tl-quiet\">");
            out.writeUserContent(words);
            out.writeContent("</span>");
        };
    }

    /** In words, with the last day where there is one. */
    public static String said(Agreed a) {
        return a.way()
                .map(w -> w == Way.UNTIL_A_DAY ? UNTIL.say(Dates.day(a.until().orElseThrow())) : w.words())
                .orElseGet(NOT_AGREED::say);
    }

    public List<WorkingModel.Strain> strains() {
        return model.strains(design, today);
    }

    public String change() {
        return WorkingPages.at(Paths.of(design.partnership().id()));
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        org.throughline.templates.partnership.JtehowItWorksGenerated.render(page, null, this);
    }
}
