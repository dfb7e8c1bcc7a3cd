package org.throughline.evidence;

/** The four broad areas of need in the SEND code of practice (paragraphs 6.28 to 6.35). */
public enum Need {
    COMMUNICATION_AND_INTERACTION,
    COGNITION_AND_LEARNING,
    SOCIAL_EMOTIONAL_MENTAL,
    SENSORY_PHYSICAL;

    public String words() {
        return BankWords.valueOf("NEED_" + name()).say();
    }
}
