package org.throughline.work;

/** Whether people are being served by this node now: work of the night, done in the day, gives way to them. */
@FunctionalInterface
public interface Company {
    /** Nobody ever is. */
    Company NONE = () -> false;

    boolean present();
}
