package org.throughline.storage;

/** The name and password of a database role. The password never appears in a log line by accident. */
public record Credentials(String user, String password) {
    @Override
    public String toString() {
        return user + " (password not shown)";
    }
}
