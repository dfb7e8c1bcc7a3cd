package org.throughline.govuk;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a link or a form leads. Only pages, mail and telephone: an address that would run a script is refused. */
final class Address {

    private static final Pattern SCHEME = Pattern.compile("^[\\s\\p{Cntrl}]*([^/?#:]*):", Pattern.DOTALL);
    private static final Pattern SAFE = Pattern.compile("https?|mailto|tel", Pattern.CASE_INSENSITIVE);

    private Address() {}

    static void check(@Nullable String href) {
        if (href == null) {
            return;
        }
        var scheme = SCHEME.matcher(href);
        if (scheme.find() && !SAFE.matcher(scheme.group(1)).matches()) {
            throw new IllegalArgumentException(
                    "Expected a path, https, mailto or tel address, found the scheme " + scheme.group(1));
        }
    }
}
