package org.throughline.evidence;

import org.throughline.words.WordKey;

/** The sentences about a record that was made from a release of a synthesis. */
public enum StandsOnWords implements WordKey {
    HEADING,
    LEAD,
    LEAD_PUBLIC,
    LEAD_WITHDRAWN,
    OPEN,
    RELEASE,
    RELEASE_IS,
    HASH,
    IN_PLACE_OF,
    SINCE_EARLIER_LINK,
    SINCE_EARLIER_TITLE,
    SINCE_EARLIER_LEAD,
    SINCE_EARLIER_WITHDRAWN,
    SINCE_EARLIER_REPLACED,
    SINCE_EARLIER_NOT_PUBLIC,
    SINCE_EARLIER_NONE,
    READ_DIFFERENTLY,
    READ_AS,
    FLOW_FROM,
    FLOW_OTHER_FROM,
    FLOW_BECAUSE;

    @Override
    public String module() {
        return "stands-on";
    }
}
