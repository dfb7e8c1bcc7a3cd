package org.throughline.web;

import java.nio.file.Path;
import org.throughline.pages.Installation;

/**
 * How this installation was started.
 *
 * @param children whether it keeps children's records
 */
public record Options(boolean demo, int port, Path dataFolder, boolean children) {
    /** With children's records. */
    public Options(boolean demo, int port, Path dataFolder) {
        this(demo, port, dataFolder, true);
    }

    /** What it is for. */
    Installation installation() {
        return new Installation(children);
    }
}
