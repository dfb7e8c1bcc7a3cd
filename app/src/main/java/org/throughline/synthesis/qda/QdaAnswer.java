package org.throughline.synthesis.qda;

/** What came of reading a file: what it tells, or why it could not be read. */
public sealed interface QdaAnswer {
    record Read(QdaProject project) implements QdaAnswer {}

    record Unread(Why why) implements QdaAnswer {}

    /** Why a file is not read. */
    enum Why {
        NOT_A_PROJECT,
        TOO_LARGE,
        UNPACKS_TOO_LARGE,
        NO_PROJECT_INSIDE,
        BROKEN,
        HAS_A_DOCUMENT_TYPE,
        TOO_DEEP,
        TOO_MANY_CODINGS,
        NOTHING_IN_IT,
        TOO_LONG
    }
}
