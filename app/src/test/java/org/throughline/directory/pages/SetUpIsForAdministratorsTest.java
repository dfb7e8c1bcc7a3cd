package org.throughline.directory.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.ChildId;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Viewer;
import org.throughline.web.signin.ActingAs;

/** Every route of set-up, found from the routes themselves: nobody but an administrator learns that it is there. */
@ThroughlineTest
@AutoConfigureMockMvc
class SetUpIsForAdministratorsTest {
    @Autowired
    MockMvc browser;

    @Autowired
    MadeUp made;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private record Route(HttpMethod method, String path) {}

    @Test
    void every_route_gives_everybody_else_the_answer_of_a_page_that_is_not_there() throws Exception {
        Area area = made.area();
        Agency council = made.agency(Sector.COUNCIL, area.id());
        Agency school = made.agency(Sector.EDUCATION, area.id());
        ChildId child = made.child("Amara", LocalDate.of(2017, 3, 3), council);
        made.involve(school, Role.SENCO, child);
        List<Viewer> others = List.of(
                made.parent("Ngozi", child),
                made.staff(Role.SENCO, school),
                made.staff(Role.SEND_OFFICER, council, area.id()),
                made.staff(Role.SOCIAL_WORKER, council));

        List<Route> all = setUpRoutes(child);
        assertThat(all).hasSizeGreaterThan(25);
        String nothing = seen(others.getFirst(), new Route(HttpMethod.GET, "/set-up/children/" + UUID.randomUUID()));
        for (Viewer other : others) {
            for (Route route : all) {
                assertThat(status(other, route))
                        .as("%s by %s", route, other.role())
                        .isEqualTo(404);
            }
            assertThat(seen(other, new Route(HttpMethod.GET, "/set-up/children/" + child)))
                    .doesNotContain("Amara");
        }
        assertThat(nothing).contains("We cannot find that page");
    }

    @Test
    void the_administrator_gets_every_page_that_stands_by_itself() throws Exception {
        Viewer administrator = made.administrator();
        for (String path : List.of(
                "/set-up",
                "/set-up/areas",
                "/set-up/agencies",
                "/set-up/people",
                "/set-up/people/add",
                "/set-up/children",
                "/set-up/children/add")) {
            assertThat(status(administrator, new Route(HttpMethod.GET, path)))
                    .as(path)
                    .isEqualTo(200);
        }
    }

    private List<Route> setUpRoutes(ChildId child) {
        List<Route> all = new ArrayList<>();
        routes.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(p -> p.startsWith("/set-up"))
                        .map(p -> p.replaceAll("\\{kind:[^}]*}", "adults")
                                .replace("{child}", child.toString())
                                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString()))
                        .forEach(p -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(m -> all.add(
                                        new Route(m == RequestMethod.POST ? HttpMethod.POST : HttpMethod.GET, p)))));
        return all;
    }

    private int status(Viewer viewer, Route route) throws Exception {
        return browser.perform(request(viewer, route)).andReturn().getResponse().getStatus();
    }

    private String seen(Viewer viewer, Route route) throws Exception {
        return browser.perform(request(viewer, route)).andReturn().getResponse().getContentAsString();
    }

    private static org.springframework.test.web.servlet.RequestBuilder request(Viewer viewer, Route route) {
        ActingAs who = new ActingAs(
                viewer.account().value(), viewer.person().value(), viewer.seat().value());
        return MockMvcRequestBuilders.request(route.method(), route.path())
                .with(authentication(new UsernamePasswordAuthenticationToken(who, null, List.of())))
                .with(csrf());
    }
}
