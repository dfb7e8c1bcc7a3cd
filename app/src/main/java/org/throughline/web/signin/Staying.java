package org.throughline.web.signin;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.throughline.pages.Shell;

/** What a page must know of the session that it is drawn for. */
@Component
public class Staying {
    private final AccountMark marks;
    private final Duration idle;

    Staying(AccountMark marks, @Value("${throughline.idle:30m}") Duration idle) {
        this.marks = marks;
        this.idle = idle;
    }

    /** The time promised is what is left even if the last use was not written down: never more than the session has. */
    public Shell.Session session(SignedIn.Known known) {
        return new Shell.Session(
                marks.of(known.viewer().account(), known.viewer().seat()),
                idle.minus(SparingSessions.slack(idle)).toSeconds());
    }
}
