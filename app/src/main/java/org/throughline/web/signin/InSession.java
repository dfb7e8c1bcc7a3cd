package org.throughline.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Who is acting, read from the session at each request and looked up afresh: a closed account or an ended seat is a
 * stranger from the next request on.
 */
@Component
class InSession implements SecurityContextRepository {
    private final SignedIn signedIn;
    private final TrueTime time;

    InSession(SignedIn signedIn, TrueTime time) {
        this.signedIn = signedIn;
        this.time = time;
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it; the filter calls loadDeferredContext
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    @Override
    public org.springframework.security.core.context.DeferredSecurityContext loadDeferredContext(
            HttpServletRequest request) {
        return new OnceLoaded(() -> load(request));
    }

    private SecurityContext load(HttpServletRequest request) {
        return Visit.of(request)
                .acting(time.now())
                .filter(as -> signedIn.remember(request, as).isPresent())
                .<SecurityContext>map(as ->
                        new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(as, null, List.of())))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    /** Nothing is saved here: {@link Visit} writes the session, and only at sign-in. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return Visit.of(request).acting(time.now()).isPresent();
    }

    private static final class OnceLoaded implements org.springframework.security.core.context.DeferredSecurityContext {
        private final java.util.function.Supplier<SecurityContext> load;
        private @org.jspecify.annotations.Nullable SecurityContext loaded;

        OnceLoaded(java.util.function.Supplier<SecurityContext> load) {
            this.load = load;
        }

        @Override
        public SecurityContext get() {
            SecurityContext known = loaded;
            if (known == null) {
                known = load.get();
                loaded = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
