package org.throughline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.throughline.pages.Form;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import org.throughline.web.signin.SignedIn;

/** What routes can ask for: the viewer who is acting, or whoever it may be on a public page, and the form that was sent. */
@Configuration
class Arguments implements WebMvcConfigurer {
    private final ObjectProvider<Replies> replies;
    private final ObjectProvider<SignedIn> signedIn;
    private final ObjectProvider<Clock> clock;

    Arguments(ObjectProvider<Replies> replies, ObjectProvider<SignedIn> signedIn, ObjectProvider<Clock> clock) {
        this.replies = replies;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(
                new OfRequest(Viewer.class, request -> signedIn.getObject().viewer(request)));
        resolvers.add(new OfRequest(
                Anybody.class,
                request -> signedIn.getObject()
                        .known(request)
                        .map(known -> new Anybody(known.viewer()))
                        .orElseGet(
                                () -> new Anybody(Viewer.service(Purpose.PUBLIC, LocalDate.now(clock.getObject()))))));
        resolvers.add(new OfRequest(Form.class, request -> Form.of(request.getParameterMap())));
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(replies.getObject());
    }

    private record OfRequest(Class<?> type, java.util.function.Function<HttpServletRequest, Object> read)
            implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest web,
                @Nullable WebDataBinderFactory binder) {
            HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
            if (request == null) {
                throw new IllegalStateException("Expected a servlet request");
            }
            return read.apply(request);
        }
    }
}
