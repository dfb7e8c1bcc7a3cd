package org.throughline.partnership;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one person, or one body, answered. A question may be left out. */
public record Answers(Map<Item, Given> given) {
    private static final char LEFT_OUT = '-';

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        given = Map.copyOf(given);
    }

    public Optional<Given> to(Item item) {
        return Optional.ofNullable(given.get(item));
    }

    public int count() {
        return given.size();
    }

    /** These, with what was answered to some of them now. */
    public Answers with(Map<Item, Given> now) {
        Map<Item, Given> all = new EnumMap<>(Item.class);
        all.putAll(given);
        all.putAll(now);
        return new Answers(all);
    }

    /** The first ingredient with a question that has no answer yet. */
    public Optional<Ingredient> firstOpen() {
        return List.of(Ingredient.values()).stream()
                .filter(i -> Item.of(i).stream().anyMatch(item -> !given.containsKey(item)))
                .findFirst();
    }

    /** One sign for each question in their order. */
    String signs() {
        StringBuilder signs = new StringBuilder();
        for (Item item : Item.values()) {
            signs.append(to(item).map(Given::sign).orElse(LEFT_OUT));
        }
        return signs.toString();
    }

    static Answers ofSigns(String signs) {
        Item[] items = Item.values();
        if (signs.length() != items.length) {
            throw new IllegalArgumentException("Expected " + items.length + " signs, found " + signs.length());
        }
        Map<Item, Given> given = new EnumMap<>(Item.class);
        for (int i = 0; i < items.length; i++) {
            char sign = signs.charAt(i);
            if (sign != LEFT_OUT) {
                given.put(
                        items[i],
                        Given.of(sign).orElseThrow(() -> new IllegalArgumentException("Expected a sign of an answer")));
            }
        }
        return new Answers(given);
    }
}
