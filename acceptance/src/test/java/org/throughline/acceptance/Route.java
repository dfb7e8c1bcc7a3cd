package org.throughline.acceptance;

import java.util.regex.Pattern;

/** One address that the program answers with a page or a file, as it was declared, and the module that answers. */
final class Route {
    private static final String WITHIN_A_SEGMENT = "[^/]+";

    private final String module;
    private final String declared;
    private final Pattern address;

    Route(String module, String declared) {
        this.module = module;
        this.declared = declared;
        this.address = address(declared);
    }

    String module() {
        return module;
    }

    String declared() {
        return declared;
    }

    boolean answers(String path) {
        return address.matcher(path).matches();
    }

    /** How much of the address is fixed: of two that would answer, the one with more of it does. */
    int fixed() {
        return declared.replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", "").length();
    }

    private static Pattern address(String declared) {
        StringBuilder address = new StringBuilder();
        int at = 0;
        while (at < declared.length()) {
            if (declared.charAt(at) == '{') {
                int end = closing(declared, at);
                String name = declared.substring(at + 1, end);
                int colon = name.indexOf(':');
                address.append(colon < 0 ? WITHIN_A_SEGMENT : "(?:" + name.substring(colon + 1) + ")");
                at = end + 1;
            } else {
                address.append(Pattern.quote(declared.substring(at, at + 1)));
                at++;
            }
        }
        return Pattern.compile(address.toString());
    }

    private static int closing(String declared, int open) {
        int depth = 0;
        for (int i = open; i < declared.length(); i++) {
            depth += declared.charAt(i) == '{' ? 1 : declared.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException(declared);
    }
}
