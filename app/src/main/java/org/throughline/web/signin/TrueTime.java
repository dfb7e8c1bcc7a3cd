package org.throughline.web.signin;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/**
 * The time of the real world, for one-time codes, sessions and how often somebody may try. The pretend date of a
 * demonstration moves the record's days, never these.
 */
@Component
public class TrueTime {
    private final InstantSource source = Clock.systemUTC();

    public Instant now() {
        return source.instant();
    }
}
