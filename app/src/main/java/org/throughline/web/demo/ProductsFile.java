package org.throughline.web.demo;

import java.util.List;
import java.util.Optional;
import org.throughline.partnership.Choice;
import org.throughline.partnership.Observed;
import org.throughline.partnership.Side;
import org.throughline.partnership.products.DataColumn;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.register.Effect;

/**
 * The made-up products and the made-up register as they are written down in demo/products.yaml. All numbers of days count back
 * from today.
 *
 * @param law the rule that the partnership's protocol carries out
 */
record ProductsFile(
        String partnership,
        String by,
        List<ProductOf> products,
        String law,
        List<InterestOf> interests,
        List<EffectOf> effects) {

    record ProductOf(
            Product.Kind kind,
            int begun,
            String title,
            String about,
            List<String> owners,
            String words,
            Optional<String> filename,
            Optional<String> table,
            Optional<List<ColumnOf>> columns,
            Optional<TrainingOf> training,
            Optional<List<SectionOf>> sections,
            Optional<List<WriterOf>> writers,
            Optional<PublishedOf> published,
            Optional<List<AdoptionOf>> adoptions,
            Optional<List<UseOf>> uses) {}

    record ColumnOf(
            String meaning,
            Optional<String> unit,
            DataColumn.Holds holds,
            Optional<String> allowed,
            String source,
            Optional<String> missing,
            Optional<Boolean> people) {}

    record TrainingOf(String role, int minutes, String tried) {}

    record SectionOf(String title, String words, int minutes) {}

    record WriterOf(Side side, Optional<String> called) {}

    record PublishedOf(int day, String changed, String licence, int next) {}

    /** @param by whose seat says it; none: told to the facilitator */
    record AdoptionOf(String place, Optional<String> by, int day, Choice.Decided decided, String reason) {}

    record UseOf(String place, Optional<String> by, int day, int times, String counted, int from, int until) {}

    /** Without words: there is nothing to declare. */
    record InterestOf(
            String place,
            Optional<String> by,
            int day,
            Optional<Integer> ended,
            Optional<String> words,
            Optional<String> touches,
            Optional<String> done) {}

    record EffectOf(
            int day,
            String hoped,
            Optional<String> measured,
            Optional<String> notMeasured,
            Optional<Observed.Indicator> indicator,
            String stop,
            Optional<FoundOf> found) {}

    record FoundOf(int day, Effect.Found what, String words) {}

    static ProductsFile read() {
        return Written.read("products.yaml", ProductsFile.class);
    }
}
