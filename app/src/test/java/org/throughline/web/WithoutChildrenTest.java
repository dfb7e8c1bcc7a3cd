package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.throughline.ThroughlineTest;

/** What an installation without children's records closes: over every route there is. */
@ThroughlineTest
class WithoutChildrenTest {
    /** Modules that hold what is known of a child. */
    private static final List<String> OF_CHILDREN =
            List.of("org.throughline.child.", "org.throughline.journey.", "org.throughline.provision.");

    /** The law for everybody to read names no child. */
    private static final Set<String> LAW_ALONE = Set.of("/time-limits", "/time-limits/{rule}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void no_page_of_a_module_that_knows_a_child_stays_open() {
        assertThat(open(route -> OF_CHILDREN.stream()
                        .anyMatch(of -> route.handler().getBeanType().getName().startsWith(of))))
                .isSubsetOf(LAW_ALONE);
    }

    @Test
    void no_address_that_names_a_child_or_leads_to_one_stays_open() {
        assertThat(open(route -> route.path().contains("child") || route.path().startsWith("/find")))
                .isEmpty();
    }

    @Test
    void what_partnerships_reviews_and_the_bank_need_stays_open() {
        for (String module : List.of("partnership", "synthesis", "evidence")) {
            assertThat(all().filter(route -> route.handler()
                                    .getBeanType()
                                    .getName()
                                    .startsWith("org.throughline." + module + "."))
                            .filter(route -> closed(route.path())))
                    .as(module)
                    .isEmpty();
        }
    }

    private record Route(String path, HandlerMethod handler) {}

    private List<String> open(Predicate<Route> those) {
        List<Route> found = all().filter(those).toList();
        assertThat(found).as("routes looked at").isNotEmpty();
        return found.stream().map(Route::path).filter(path -> !closed(path)).toList();
    }

    private Stream<Route> all() {
        return routes.getHandlerMethods().entrySet().stream().flatMap(WithoutChildrenTest::paths);
    }

    private static Stream<Route> paths(Map.Entry<RequestMappingInfo, HandlerMethod> one) {
        return one.getKey().getPatternValues().stream().map(path -> new Route(path, one.getValue()));
    }

    private static boolean closed(String path) {
        PathContainer address = PathContainer.parsePath(path);
        return Stream.of(WithoutChildren.OF_CHILDREN)
                .map(PathPatternParser.defaultInstance::parse)
                .anyMatch((PathPattern pattern) -> pattern.matches(address));
    }
}
