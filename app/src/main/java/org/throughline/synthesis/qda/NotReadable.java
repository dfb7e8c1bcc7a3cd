package org.throughline.synthesis.qda;

import org.throughline.synthesis.qda.QdaAnswer.Why;

/** Stops the reading of a file; told as {@link QdaAnswer.Unread}. */
final class NotReadable extends Exception {
    private static final long serialVersionUID = 1;

    private final Why why;

    NotReadable(Why why) {
        super(why.name());
        this.why = why;
    }

    NotReadable(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
