package org.throughline.linkage;

/**
 * What a person said about two records. It stands above every weight and guard, and survives each new run.
 *
 * @param first position of the first record in the input
 * @param second position of the second
 * @param same whether they are the same thing
 */
public record Decision(int first, int second, boolean same) {}
