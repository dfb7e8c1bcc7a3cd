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
        String csrfToken) {

    public record SignedIn(String name, String seat, boolean hasOtherSeats, boolean family) {}

    public record Place(String name, String href, boolean here) {}
}
