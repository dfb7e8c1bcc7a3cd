package org.throughline.partnership.pages;

import java.util.List;
import java.util.Optional;
import org.throughline.pages.Page;

/**
 * Codes to cut out and hand over, drawn once.
 *
 * @param what what they open
 * @param how what whoever gets one does with it
 */
public record CodesPage(String title, String what, String how, List<String> codes, String backTo) implements Page {
    @Override
    public Optional<String> back() {
        return Optional.of(backTo);
    }
}
