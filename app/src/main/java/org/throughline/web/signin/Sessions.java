package org.throughline.web.signin;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions stand in PostgreSQL, so that nodes share them and a restart ends none. Only text goes in: nothing is unpickled. */
@Configuration
@EnableJdbcHttpSession(tableName = "web.session")
class Sessions {
    private final Duration idle;

    Sessions(@Value("${throughline.idle:30m}") Duration idle) {
        this.idle = idle;
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> endsWhenIdle() {
        return sessions -> {
            new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
            sessions.setDefaultMaxInactiveInterval(idle);
        };
    }

    /** The sessions of requests; the repository of the database stays for whoever must find all sessions of an account. */
    @Bean
    @Primary
    SparingSessions<?> sparingSessions(JdbcIndexedSessionRepository sessions) {
        return new SparingSessions<>(sessions, SparingSessions.slack(idle));
    }

    @Bean
    CookieSerializer sessionCookie(Cookies cookies) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(cookies.name("session"));
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(cookies.https());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    ConversionService springSessionConversionService() {
        GenericConversionService text = new GenericConversionService();
        text.addConverter(new TextOnly());
        return text;
    }

    @Bean
    FilterRegistrationBean<SparingSessions<?>> askedForOnce(SparingSessions<?> sessions) {
        FilterRegistrationBean<SparingSessions<?>> before = new FilterRegistrationBean<>(sessions);
        before.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return before;
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionsFirst(SessionRepositoryFilter<?> filter) {
        FilterRegistrationBean<SessionRepositoryFilter<?>> first = new FilterRegistrationBean<>(filter);
        first.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return first;
    }

    /** Text to bytes and back; anything else is our bug. */
    private static final class TextOnly implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(
                    new ConvertiblePair(Object.class, byte[].class), new ConvertiblePair(byte[].class, Object.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object value, TypeDescriptor from, TypeDescriptor to) {
            return switch (value) {
                case null -> null;
                case String text -> text.getBytes(StandardCharsets.UTF_8);
                case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
                default ->
                    throw new IllegalArgumentException("A session keeps text only, found "
                            + value.getClass().getName());
            };
        }
    }
}
