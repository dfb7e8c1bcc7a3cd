package org.throughline.pages;

import java.util.List;
import java.util.Optional;

/** Whose glossary holds at an address. */
public interface Explains {
    /** The words that are explained on the pages at this address; empty where another glossary or none holds there. */
    Optional<List<Term>> at(String address);
}
