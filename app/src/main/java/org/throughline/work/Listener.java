package org.throughline.work;

/**
 * Hears events of one kind after they were committed: at least once, so hearing one again must change nothing. What it
 * writes to the database stands in the transaction in which the event is ticked off, and so happens once; only what
 * leaves the database can happen twice. It is quick; what takes long it starts as a {@link JobKind job}.
 */
public interface Listener<E extends Event> {

    /** Its own name, which stays the same for ever: what it has yet to hear is kept under it. */
    String name();

    /** The kind of event that it hears. */
    Class<E> hears();

    /** Hears one. What it throws is tried again after a growing wait; those behind it in the stream wait too. */
    void hear(Happened<E> happened);
}
