package org.throughline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.throughline.pages.Drawing;
import org.throughline.web.signin.Cookies;
import org.throughline.words.Manner;

/**
 * In which wording a reader wants the five ingredients: asked for in an address, then kept by the browser until it is closed.
 * The mark says one of two words and nothing about anybody.
 */
@Component
@Order(Headers.FIRST + 6)
class AskedWording extends OncePerRequestFilter {
    private static final String COOKIE = "wording";

    private final Cookies cookies;

    AskedWording(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Manner> asked = inTheAddress(request);
        asked.ifPresent(manner -> response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookies.make(COOKIE, manner.key()).build().toString()));
        try {
            asked.or(() -> kept(request)).orElse(Manner.PLAIN).in(() -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** Read from the address alone, so that no form's words are taken for it. */
    private static Optional<Manner> inTheAddress(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? Drawing.parts(request.getQueryString())
                        .filter(part -> part.startsWith(Drawing.WORDING))
                        .findFirst()
                        .flatMap(part -> Manner.read(part.substring(Drawing.WORDING.length())))
                : Optional.empty();
    }

    private Optional<Manner> kept(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(c -> c.getName().equals(cookies.name(COOKIE)))
                .findFirst()
                .flatMap(c -> Manner.read(c.getValue()));
    }
}
