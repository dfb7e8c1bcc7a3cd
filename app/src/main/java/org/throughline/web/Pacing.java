package org.throughline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps one reader of a heavy page from slowing all others (L-8): see {@link Paces}. Waiting holds no place and no connection. */
@Component
@Order(Headers.FIRST + 3)
class Pacing extends OncePerRequestFilter {
    private final Paces paces = new Paces();
    private final Shedding shedding;
    private final CookieSerializer sessions;

    Pacing(Shedding shedding, CookieSerializer sessions) {
        this.shedding = shedding;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> session = sessions.readCookieValues(request).stream().findFirst();
        if (session.isEmpty()) {
            chain.doFilter(request, response);
        } else if ("GET".equals(request.getMethod())) {
            inTurn(
                    session.get() + " " + request.getRequestURI() + "?" + request.getQueryString(),
                    request,
                    response,
                    chain);
        } else {
            chain.doFilter(request, response);
            paces.changed(session.get() + " ");
        }
    }

    private void inTurn(String page, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = paces.turn(page, System.nanoTime());
        if (wait.compareTo(Paces.MOST) > 0) {
            shedding.sendAway(request, response);
            return;
        }
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            shedding.sendAway(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            // what it waited for a place is not the page's own weight
            if (request.getAttribute(Shedding.ADMITTED) instanceof Long admitted) {
                paces.took(page, admitted, System.nanoTime());
            }
        }
    }
}
