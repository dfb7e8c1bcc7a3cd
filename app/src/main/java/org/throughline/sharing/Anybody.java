package org.throughline.sharing;

/** Whoever opens a public page: somebody signed in, in the seat they act from, or the public. */
public record Anybody(Viewer viewer) {
    public boolean isSignedIn() {
        return viewer.purpose() != Purpose.PUBLIC;
    }
}
