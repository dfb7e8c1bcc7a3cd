package org.throughline.partnership;

import java.util.UUID;

/**
 * What the partnership chose to work on after reading a wave: three at most.
 *
 * @param number 1 to 3
 */
public record Priority(
        UUID id, UUID partnership, UUID wave, int number, Ingredient ingredient, String words, String why) {
    public static final int MOST = 3;
}
