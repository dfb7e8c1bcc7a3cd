package org.throughline.partnership.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where somebody with a printed code goes, as it is typed into a browser: whoever holds the paper has never been here. */
public final class WhereToAnswer {
    private static final String ANSWER = "/answer";

    private WhereToAnswer() {}

    /** The address of this installation as whoever prints reaches it, without the scheme that nobody types. */
    public static String of(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path(ANSWER)
                .toUriString()
                .replaceFirst("^https?://", "");
    }
}
