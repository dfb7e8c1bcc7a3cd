package org.throughline.evidence;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text that is read piece by piece, and no piece of which may be longer than so many characters. */
final class Measured extends FilterReader {
    private final int most;
    private long since;

    Measured(Reader text, int most) {
        super(text);
        this.most = most;
    }

    /** A piece is longer than it may be. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong(int most) {
            super("No piece may be longer than " + most + " characters");
        }
    }

    /** The next piece begins. */
    void next() {
        since = 0;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int characters) throws TooLong {
        since += characters;
        if (since > most) {
            throw new TooLong(most);
        }
    }
}
