package org.throughline.pages;

import java.io.IOException;
import java.io.OutputStream;

/** What a route answers: a page, a way to go on, or the one 404 for what is not there and what you may not see. */
public sealed interface Reply permits Page, Reply.Go, Reply.NotThere, Reply.Download, Reply.Picture, Reply.LongFile {

    /** After a post: go and get this (303). */
    record Go(String to) implements Reply {}

    /** The same answer for what does not exist and what this viewer may not see. */
    record NotThere() implements Reply {}

    /** A file to keep. */
    record Download(String filename, String contentType, byte[] bytes) implements Reply {}

    /** A picture that stands in a page of ours, or is looked at by itself. */
    record Picture(String contentType, byte[] bytes) implements Reply {}

    /** A file to keep that is too long to be held whole: it is written as it is made. */
    record LongFile(String filename, String contentType, Body body) implements Reply {}

    /** Writes a file. It may close what it writes into. */
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }
}
