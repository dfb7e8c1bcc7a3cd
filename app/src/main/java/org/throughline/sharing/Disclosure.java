package org.throughline.sharing;

/** To whom a line of the access log is shown: the family, only the person who looked, or nobody while it is sealed. */
enum Disclosure {
    /** Staff looked: the family of the child sees it. */
    SHARED,
    /** Somebody of the family looked: only they see it, so that no parent learns when the other one reads. */
    OWN,
    /** A page whose existence is hidden was looked at: in no list that a family sees, without a gap there. */
    SEALED
}
