package org.throughline.partnership;

/**
 * What a forum or a group answered together, published under its own name because it decided so, with the dissent in it.
 *
 * @param people how many took part
 */
public record BodyAnswer(Side side, String body, int people, String decidedHow, Answers answers, String dissent) {}
