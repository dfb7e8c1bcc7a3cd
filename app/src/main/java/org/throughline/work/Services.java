package org.throughline.work;

import java.util.function.Supplier;

/** A transaction acted by a service of ours with a stated purpose. The module that knows viewers gives it. */
public interface Services {
    /** Carries events to their listeners; opens no record. */
    String OUTBOX = "OUTBOX";

    /** Looks after jobs; opens no record. */
    String JOBS = "JOBS";

    /** Runs the work in a transaction, or within the present one, as the service with this purpose. */
    <T> T as(String purpose, Supplier<T> work);
}
