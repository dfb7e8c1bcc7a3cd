package org.throughline.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A mark of what our own style sheets and script contain, so that browsers may keep them until they change. */
public final class AssetVersion {
    private static final List<String> OURS = List.of(
            "throughline-type.css",
            "throughline.css",
            "throughline-components.css",
            "throughline-grammar.css",
            "throughline-record.css",
            "throughline-partnership.css",
            "throughline-waves.css",
            "throughline-research.css",
            "throughline-readings.css",
            "throughline-pictures.css",
            "throughline-print.css",
            "throughline.js",
            "marking.js",
            "reading.js",
            "screening.js",
            "session.js");

    /** Twelve hexadecimal digits. */
    public static final String NOW = worked();

    private AssetVersion() {}

    private static String worked() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String name : OURS) {
                try (InputStream in = AssetVersion.class.getResourceAsStream("/static/assets/" + name)) {
                    if (in == null) {
                        throw new IllegalStateException("The jar lacks the asset " + name);
                    }
                    sha.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(sha.digest()).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
