package org.throughline.synthesis.qda;

import java.time.Duration;
import org.throughline.synthesis.qda.QdaAnswer.Why;

/** Until when a file is read. */
final class QdaClock {
    private final long until;

    QdaClock(Duration time) {
        until = System.nanoTime() + time.toNanos();
    }

    void look() throws NotReadable {
        if (System.nanoTime() - until > 0) {
            throw new NotReadable(Why.TOO_LONG);
        }
    }
}
