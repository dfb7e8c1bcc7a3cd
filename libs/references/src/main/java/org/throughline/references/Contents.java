package org.throughline.references;

import java.util.List;
import java.util.Optional;

/**
 * What a source says about a publication's content.
 *
 * @param abstractText with the headings of its sections, where it has sections, on lines of their own
 * @param urls addresses of the publication or of its record
 */
public record Contents(
        Optional<String> abstractText,
        List<String> keywords,
        List<String> languages,
        List<String> notes,
        List<String> urls) {
    public static final Contents NONE = new Contents(Optional.empty(), List.of(), List.of(), List.of(), List.of());

    public Contents {
        keywords = List.copyOf(keywords);
        languages = List.copyOf(languages);
        notes = List.copyOf(notes);
        urls = List.copyOf(urls);
    }
}
