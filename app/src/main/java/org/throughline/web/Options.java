package org.throughline.web;

import java.nio.file.Path;
import org.throughline.law.RulePack;
import org.throughline.pages.Installation;

/**
 * How this installation was started.
 *
 * @param children whether it keeps children's records
 * @param law by which it counts
 */
public record Options(boolean demo, int port, Path dataFolder, boolean children, RulePack law) {
    /** With children's records and the law of England. */
    public Options(boolean demo, int port, Path dataFolder) {
        this(demo, port, dataFolder, true, RulePack.england());
    }

    /** What it is for. */
    Installation installation() {
        return new Installation(children);
    }
}
