package org.throughline.directory.pages;

import static org.throughline.directory.FindWords.FOUND_BY_NUMBER_TITLE;
import static org.throughline.directory.FindWords.FOUND_TITLE;
import static org.throughline.directory.FindWords.NONE_BORN;
import static org.throughline.directory.FindWords.NONE_NOT_YOURS;
import static org.throughline.directory.FindWords.NONE_NUMBER;
import static org.throughline.directory.FindWords.NONE_SPELLING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.pages.Page;

/** The children found, or what can be tried when there is none. */
public record FoundPage(Optional<String> name, Optional<LocalDate> born, List<Row> rows, boolean more) implements Page {

    /** Enough to tell one child from another: name, birth, school, and other names. */
    public record Row(String name, String href, Optional<LocalDate> born, Optional<String> school, List<String> also) {}

    @Override
    public String title() {
        return name.map(FOUND_TITLE::say).orElseGet(FOUND_BY_NUMBER_TITLE::say);
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/find");
    }

    public List<String> tries() {
        return Stream.of(
                        name.map(_ -> NONE_SPELLING),
                        born.map(_ -> NONE_BORN),
                        name.isEmpty()
                                ? Optional.of(NONE_NUMBER)
                                : Optional.<org.throughline.directory.FindWords>empty(),
                        Optional.of(NONE_NOT_YOURS))
                .flatMap(Optional::stream)
                .map(words -> words.say())
                .toList();
    }
}
