package org.throughline.synthesis.qda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One element of a project's text, with what stands in it. */
final class QdaElement {
    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<QdaElement> inside = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    QdaElement(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void attribute(String called, String value) {
        attributes.put(called, value);
    }

    void add(QdaElement element) {
        inside.add(element);
    }

    void add(String more) {
        words.append(more);
    }

    /** Empty where it is not told. */
    String told(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    /** A guid in small letters, without braces. */
    String guid(String attribute) {
        return told(attribute).replace("{", "").replace("}", "").toLowerCase(Locale.ROOT);
    }

    /** A whole number; empty where none is told. */
    Optional<Integer> number(String attribute) {
        return told(attribute).matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(told(attribute))) : Optional.empty();
    }

    String words() {
        return words.toString();
    }

    Stream<QdaElement> each(String called) {
        return inside.stream().filter(e -> e.name.equals(called));
    }

    Optional<QdaElement> one(String called) {
        return each(called).findFirst();
    }

    /** The words of the one element with this name. */
    String wordsOf(String called) {
        return one(called).map(QdaElement::words).orElse("");
    }

    List<QdaElement> inside() {
        return inside;
    }
}
