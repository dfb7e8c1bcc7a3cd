package org.throughline.synthesis.pages;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.govuk.Select;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.SynthesisWords;

/** Which report, to choose: an only one stands chosen, and of several none does before somebody chooses. */
final class ReportChoices {
    private ReportChoices() {}

    static List<Select.Choice> of(List<Held> reports) {
        Stream<Select.Choice> all = reports.stream().map(r -> Select.Choice.of(r.id().toString(), r.title()));
        return reports.size() == 1
                ? all.toList()
                : Stream.concat(Stream.of(Select.Choice.of("", SynthesisWords.REPORT_CHOOSE.say())), all)
                        .toList();
    }
}
