package org.throughline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.throughline.pages.Pages;
import org.throughline.pages.Reply;

/** Routes answer with a {@link Reply}; this sends it. */
@Component
class Replies implements HandlerMethodReturnValueHandler {
    private final Pages pages;

    Replies(Pages pages) {
        this.pages = pages;
    }

    @Override
    public boolean supportsReturnType(MethodParameter route) {
        return Reply.class.isAssignableFrom(route.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object reply, MethodParameter route, ModelAndViewContainer model, NativeWebRequest web)
            throws Exception {
        model.setRequestHandled(true);
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
        if (reply == null || request == null || response == null) {
            throw new IllegalStateException("A route gave no reply");
        }
        pages.send((Reply) reply, request, response);
    }
}
