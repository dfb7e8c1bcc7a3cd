package org.throughline.evidence;

/** Why the evidence for something is weak. Weak evidence can be chosen, with the reason kept (requirement 42). */
public enum Weakness {
    NO_FINDING,
    /** Each finding behind it has very low confidence, or none that anybody judged. */
    UNSURE,
    /** Results are told, and none of them went better. */
    NOTHING_BETTER
}
