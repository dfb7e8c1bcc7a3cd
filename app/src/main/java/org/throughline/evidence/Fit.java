package org.throughline.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How something that the bank offers fits what is wanted, part by part; never one score. What is stated to be for somebody like that
 * comes before what states nothing; then need counts first, then age, then place.
 */
public record Fit(MeantFor meantFor, Part need, Part age, Part setting) {

    /** How one part fits, the fittest first. Silence is not "everybody". */
    public enum Part {
        FITS,
        NOT_TOLD,
        OTHER
    }

    /** The fittest first; what fits equally well is equal. */
    public static final Comparator<Fit> FITTEST_FIRST = Comparator.comparing(
                    (Fit f) -> f.meantFor().whom().isEmpty())
            .thenComparing(Fit::need)
            .thenComparing(Fit::age)
            .thenComparing(Fit::setting);

    /** A part that was not asked for fits. */
    public static Fit of(Offer offer, Offers.Wish wish) {
        About about = offer.record().content().about();
        return new Fit(
                offer.meantFor(),
                part(wish.need(), about.needs()),
                wish.age()
                        .map(age -> about.ages()
                                .map(a -> a.include(age) ? Part.FITS : Part.OTHER)
                                .orElse(Part.NOT_TOLD))
                        .orElse(Part.FITS),
                part(wish.setting(), about.settings()));
    }

    private static <T> Part part(Optional<T> wanted, List<T> told) {
        return wanted.map(w -> told.isEmpty() ? Part.NOT_TOLD : told.contains(w) ? Part.FITS : Part.OTHER)
                .orElse(Part.FITS);
    }
}
