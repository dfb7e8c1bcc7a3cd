package org.throughline.web.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.evidence.Axis;
import org.throughline.evidence.Label;

/**
 * The labels of the published review, as written down in demo/labels-send-partnerships.yaml.
 *
 * @param readOn when its page was read: one day for ever, whenever the made-up area is made
 * @param here what the record says of who looked it over in the made-up area
 */
record LabelsFile(LocalDate readOn, String here, String scheme, String setter, String why, List<LabelOf> labels) {

    record LabelOf(Axis axis, String value) {}

    static LabelsFile read() {
        return Written.read("labels-send-partnerships.yaml", LabelsFile.class);
    }

    String themeName() {
        return labels.stream()
                .filter(l -> l.axis() == Axis.THEME)
                .map(LabelOf::value)
                .findFirst()
                .orElseThrow();
    }

    List<Label> asLabels(UUID theme) {
        return labels.stream()
                .map(l -> new Label(
                        l.axis(),
                        l.value(),
                        Optional.of(theme).filter(_ -> l.axis() == Axis.THEME),
                        scheme,
                        setter,
                        why,
                        "",
                        "",
                        readOn))
                .toList();
    }
}
