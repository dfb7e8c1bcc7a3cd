package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences about a batch that has ended. */
public enum BatchWords implements WordKey {
    BATCH_ENDED,
    BATCH_AGREED_LINK,
    BATCHES_AGREED_LINK;

    @Override
    public String module() {
        return "batches";
    }
}
