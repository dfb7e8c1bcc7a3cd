package org.throughline.govuk.grammar;

import org.jspecify.annotations.Nullable;

/** Who spoke, in which capacity, how it was told and when: what must stand beside any words. All as the reader sees it. */
public record Voice(
        PerspectiveMark mark,
        String speaker,
        String role,
        @Nullable String told,
        String when) {

    public static Voice of(PerspectiveMark mark, String speaker, String role, String when) {
        return new Voice(mark, speaker, role, null, when);
    }

    /** "told to Ms Ahmed with symbols, who wrote it down". */
    public Voice told(@Nullable String how) {
        return new Voice(mark, speaker, role, how, when);
    }

    public Perspective perspective() {
        return mark.perspective();
    }
}
