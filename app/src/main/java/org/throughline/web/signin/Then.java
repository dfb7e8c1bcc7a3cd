package org.throughline.web.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before they had to sign in. Only a path of ours, never another site. */
final class Then {
    static final String HOME = "/home";
    private static final int LONGEST = 500;

    private Then() {}

    static boolean ours(@Nullable String path) {
        return path != null
                && path.length() <= LONGEST
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '\\');
    }

    static String orHome(@Nullable String path) {
        return path != null && ours(path) ? path : HOME;
    }

    /** The sign-in page that leads back here. */
    static String signInThen(String path) {
        return ours(path) && !path.equals(HOME) && !path.equals("/")
                ? "/sign-in?then=" + URLEncoder.encode(path, StandardCharsets.UTF_8)
                : "/sign-in";
    }
}
