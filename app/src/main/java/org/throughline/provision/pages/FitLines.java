package org.throughline.provision.pages;

import static org.throughline.provision.FitWords.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.child.ChildSummary;
import org.throughline.evidence.About;
import org.throughline.evidence.Fit;
import org.throughline.evidence.Need;
import org.throughline.evidence.Offer;
import org.throughline.evidence.Offers;
import org.throughline.evidence.SettingKind;
import org.throughline.provision.FitWords;

/** Why something of the bank fits a child, what does not fit, and what nobody has told. What was not asked for is not spoken of. */
public record FitLines(ChildSummary child, Offer offer, Offers.Wish wish) {

    public String meantFor() {
        return offer.meantFor().words();
    }

    /** Why its evidence is weak; empty where it is not. */
    public String weak() {
        return offer.weak().stream()
                .map(w -> FitWords.valueOf("WEAK_" + w.name()).say())
                .collect(Collectors.joining("; "));
    }

    public String fitting() {
        return each(Fit.Part.FITS);
    }

    public String other() {
        return each(Fit.Part.OTHER);
    }

    public String untold() {
        return each(Fit.Part.NOT_TOLD);
    }

    private String each(Fit.Part part) {
        Fit fit = Fit.of(offer, wish);
        return Stream.of(
                        wish.need().filter(_ -> fit.need() == part).map(n -> need(part, n)),
                        wish.age().filter(_ -> fit.age() == part).map(a -> age(part, a)),
                        wish.setting().filter(_ -> fit.setting() == part).map(s -> setting(part, s)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private About about() {
        return offer.record().content().about();
    }

    private String need(Fit.Part part, Need wanted) {
        return switch (part) {
            case FITS -> NEED_FITS.say(wanted.words());
            case OTHER ->
                NEED_OTHER.say(names(about().needs().stream().map(Need::words).toList()));
            case NOT_TOLD -> NEED_UNTOLD.say();
        };
    }

    private String age(Fit.Part part, int years) {
        return switch (part) {
            case FITS -> AGE_FITS.say(years);
            case OTHER ->
                about().ages()
                        .map(a -> AGE_OTHER.say(years, a.from(), a.to(), child.name()))
                        .orElseThrow();
            case NOT_TOLD -> AGE_UNTOLD.say();
        };
    }

    private String setting(Fit.Part part, SettingKind wanted) {
        return switch (part) {
            case FITS -> SETTING_FITS.say(wanted.words());
            case OTHER ->
                SETTING_OTHER.say(names(
                        about().settings().stream().map(SettingKind::words).toList()));
            case NOT_TOLD -> SETTING_UNTOLD.say();
        };
    }

    private static String names(List<String> all) {
        return String.join(", ", all);
    }
}
