package org.throughline.partnership.concerns;

import org.throughline.partnership.ConcernWords;

/** What a concern is about. One of a fixed list, because a topic can become public and must tell of nobody. */
public enum Topic {
    WAITING,
    NOT_PROVIDED,
    NOT_TOLD,
    SCHOOL_PLACE,
    TRANSPORT,
    HEALTH_CARE,
    MOVING_ON,
    HOW_WE_WERE_TREATED,
    HOW_WE_WORK,
    OTHER;

    public String words() {
        return ConcernWords.valueOf("TOPIC_" + name()).say();
    }
}
