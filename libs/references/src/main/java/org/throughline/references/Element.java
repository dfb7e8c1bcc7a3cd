package org.throughline.references;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An XML element with its attributes, its children, and all text within it. */
final class Element {
    private final String name;
    private final int depth;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(String name, int depth) {
        this.name = name;
        this.depth = depth;
    }

    int depth() {
        return depth;
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    void add(Element child) {
        children.add(child);
    }

    void add(String words) {
        text.append(words);
    }

    /** Its text and that of everything within it, in order, with blanks made single. */
    String words() {
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    /** Its text with its line breaks. */
    String text() {
        return text.toString().strip();
    }

    /** Every element at this path below it, such as {@code titles/title}. */
    List<Element> all(String path) {
        List<Element> found = List.of(this);
        for (String step : path.split("/")) {
            List<Element> next = new ArrayList<>();
            for (Element element : found) {
                element.children.stream()
                        .filter(child -> child.name.equals(step))
                        .forEach(next::add);
            }
            found = next;
        }
        return found;
    }

    /** The words of the first element at this path that has any. */
    String first(String path) {
        return all(path).stream()
                .map(Element::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Writes each element without children as one field, named by its path and attributes. */
    void flatten(RawRecord record) {
        for (Element child : children) {
            child.flatten(record, child.tag());
        }
        if (children.isEmpty() && !words().isEmpty()) {
            record.field(name, text());
        }
    }

    private void flatten(RawRecord record, String path) {
        if (children.isEmpty() || isMixed()) {
            record.field(path, text());
            return;
        }
        for (Element child : children) {
            child.flatten(record, path + "/" + child.tag());
        }
    }

    /** Words with elements among them, such as italics in a title. */
    private boolean isMixed() {
        return children.stream().allMatch(child -> switch (child.name) {
            case "style", "i", "b", "u", "sup", "sub" -> true;
            default -> false;
        });
    }

    private String tag() {
        StringBuilder tag = new StringBuilder(name);
        attributes.forEach((key, value) ->
                tag.append("[@").append(key).append('=').append(value).append(']'));
        return tag.toString();
    }
}
