package org.throughline;

/** The one program. */
public final class Throughline {
    private Throughline() {}

    public static void main(String[] args) {}
}
