package org.throughline.pages;

import java.util.List;
import java.util.Optional;

/** What stands round every page: who is signed in and as what, where they can go, and what kind of installation this is. */
public record Shell(
        Optional<SignedIn> signedIn,
        List<Place> places,
        Optional<String> demoBand,
        Optional<String> pretendDate,
        String csrfField,
        String csrfToken,
        Optional<Session> session) {

    /** A shell without a session: for whoever is not signed in. */
    public Shell(
            Optional<SignedIn> signedIn,
            List<Place> places,
            Optional<String> demoBand,
            Optional<String> pretendDate,
            String csrfField,
            String csrfToken) {
        this(signedIn, places, demoBand, pretendDate, csrfField, csrfToken, Optional.empty());
    }

    /** As it stands round a page that does not know who reads it, though somebody may be signed in. */
    Shell asForAStranger() {
        return new Shell(Optional.empty(), List.of(), demoBand, pretendDate, csrfField, csrfToken);
    }

    /** For whom forms are drawn (a mark that only we can make), and after how many idle seconds their session ends. */
    public record Session(String drawnFor, long idleSeconds) {}

    public record SignedIn(String name, String seat, boolean hasOtherSeats, boolean family) {}

    public record Place(String name, String href, boolean here) {}
}
