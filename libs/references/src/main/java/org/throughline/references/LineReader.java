package org.throughline.references;

import java.io.IOException;

/** Reads a format that is made of lines. */
interface LineReader {
    void read(Lines lines) throws IOException;
}
