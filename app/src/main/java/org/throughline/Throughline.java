package org.throughline;

import org.throughline.commands.Commands;

/** The one program. */
public final class Throughline {
    private Throughline() {}

    public static void main(String[] args) {
        System.exit(Commands.run(args));
    }
}
