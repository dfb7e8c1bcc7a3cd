package org.throughline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.throughline.pages.AssetVersion;

/**
 * Styles, scripts and typefaces. A page names them with the sum of all of them: a browser keeps what it got under that
 * name for a year, and asks anew on the day that any of them changes. Without it, it keeps them for an hour.
 */
@Component
@Order(Headers.FIRST + 2)
class Assets extends OncePerRequestFilter {
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String FOR_AN_HOUR = "public, max-age=3600";
    /** The files of others carry their version in their names. */
    private static final Pattern OTHERS_VERSION = Pattern.compile("-\\d+\\.\\d+\\.\\d+\\.");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean named = ("v=" + AssetVersion.NOW).equals(request.getQueryString())
                || OTHERS_VERSION.matcher(request.getRequestURI()).find();
        chain.doFilter(request, new KeptBy(response, named ? FOR_GOOD : FOR_AN_HOUR));
    }

    /** A file that is there is kept as said; that none is there is not kept. */
    private static final class KeptBy extends HttpServletResponseWrapper {
        private final String how;

        KeptBy(HttpServletResponse response, String how) {
            super(response);
            this.how = how;
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, name.equalsIgnoreCase("Cache-Control") ? how : value);
        }
    }
}
