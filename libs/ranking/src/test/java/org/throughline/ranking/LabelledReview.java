package org.throughline.ranking;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A labelled review to replay, from the folder of test data beside the project; never copied into it.
 *
 * @param elasU4 WSS@95 of ELAS u4 of ASReview as measured for this project on the same files and protocol
 */
record LabelledReview(String name, String labelColumn, double elasU4) {
    static final List<LabelledReview> ALL = List.of(
            new LabelledReview("Nagtegaal_2019", "label_included", 0.730),
            new LabelledReview("wilson", "included", 0.811),
            new LabelledReview("Kitchenham_2010", "label_included", 0.670),
            new LabelledReview("cohen_ADHD", "label_included", 0.676),
            new LabelledReview("cohen_Antihistamines", "label_included", -0.015),
            new LabelledReview("cohen_Estrogens", "label_included", 0.377),
            new LabelledReview("cohen_NSAIDS", "label_included", 0.711),
            new LabelledReview("cohen_OralHypoglycemics", "label_included", 0.175));

    /** The folder, when it is there. */
    static Optional<Path> folder() {
        for (Path place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            Path folder = place.resolveSibling("shared/data/screening");
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private LabelledFile file() {
        return LabelledFile.read(folder().orElseThrow().resolve(name + ".csv"));
    }

    List<ScreeningText> texts() {
        return file().texts();
    }

    List<Boolean> labels() {
        return file().labels(labelColumn).stream().map(Optional::orElseThrow).toList();
    }

    Simulation simulation() {
        LabelledFile file = file();
        return new Simulation(
                file.texts(),
                file.labels(labelColumn).stream().map(Optional::orElseThrow).toList());
    }
}
