package org.throughline.web.demo;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** How the made-up partnership learns: readiness and pay. */
@Component
final class DemoLearning {
    private final DemoReadiness readiness;

    DemoLearning(DemoReadiness readiness) {
        this.readiness = readiness;
    }

    /** @param place the id of a place by the short name the file gives it */
    void tell(Cast cast, Function<String, UUID> place) {
        readiness.tell(cast, place);
    }
}
