package org.throughline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.pages.Installation;
import org.throughline.pages.Shell;
import org.throughline.pages.ShellSource;
import org.throughline.people.Role;
import org.throughline.web.signin.SignedIn;
import org.throughline.web.signin.Staying;

/** What stands round every page of this installation for this viewer. */
@Component
class Surroundings implements ShellSource {
    private final SignedIn signedIn;
    private final Staying staying;
    private final Options options;
    private final Today today;

    Surroundings(SignedIn signedIn, Staying staying, Options options, Today today) {
        this.signedIn = signedIn;
        this.staying = staying;
        this.options = options;
        this.today = today;
    }

    @Override
    public Shell shell(HttpServletRequest request) {
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        Optional<SignedIn.Known> known = signedIn.known(request);
        return new Shell(
                known.map(Surroundings::who),
                known.map(k -> places(k, options.installation(), request.getRequestURI()))
                        .orElse(List.of()),
                options.demo() ? Optional.of(WebWords.DEMO_BAND.say()) : Optional.empty(),
                today.pretended().map(Dates::day),
                csrf == null ? "_csrf" : csrf.getParameterName(),
                csrf == null ? "" : csrf.getToken(),
                known.map(staying::session));
    }

    private static Shell.SignedIn who(SignedIn.Known known) {
        String seat = known.agencyName()
                .map(agency -> known.seat().title() + ", " + agency)
                .orElse(known.seat().title());
        return new Shell.SignedIn(
                known.person().name(),
                seat,
                known.seats().size() > 1,
                known.viewer().isFamily());
    }

    private static List<Shell.Place> places(SignedIn.Known known, Installation here, String uri) {
        if (known.seat().role() == Role.ADMINISTRATOR) {
            return List.of(place(WebWords.NAV_SET_UP, "/set-up", uri));
        }
        Shell.Place home = place(WebWords.NAV_HOME, "/home", uri);
        Shell.Place partnerships = place(WebWords.NAV_PARTNERSHIPS, "/partnerships", uri);
        Shell.Place bank = place(WebWords.NAV_EVIDENCE, "/evidence", uri);
        return switch (known.viewer().purpose()) {
            case RESEARCH, EVIDENCE_BANK ->
                List.of(
                        place(WebWords.NAV_SYNTHESES, "/syntheses", uri),
                        place(WebWords.NAV_EVIDENCE_DESK, "/evidence-desk", uri),
                        bank);
            case PARTNERSHIP, FAMILY_VOICE -> List.of(partnerships, bank);
            default ->
                !here.children()
                        ? List.of(partnerships, bank)
                        : known.seat().role().isStaff()
                                ? List.of(home, place(WebWords.NAV_FIND, "/find", uri), partnerships, bank)
                                : List.of(home, partnerships, bank);
        };
    }

    private static Shell.Place place(WebWords name, String href, String uri) {
        return new Shell.Place(name.say(), href, uri.equals(href));
    }
}
