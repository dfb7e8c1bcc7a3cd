package org.throughline.web.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.partnership.working.Aspect;
import org.throughline.partnership.working.Way;

/** How the made-up partnerships work, as written down in demo/working.yaml. Days count back from today. */
record WorkingFile(List<ModelOf> models) {

    /**
     * @param by    whoever leads or facilitates it
     * @param until days from today to the last day; below zero it is over
     */
    record ModelOf(String partnership, String by, int day, Map<Aspect, Way> ways, Optional<Integer> until) {}

    static WorkingFile read() {
        return Written.read("working.yaml", WorkingFile.class);
    }
}
