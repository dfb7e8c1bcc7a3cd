package org.throughline.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.web.Options;
import org.throughline.web.Today;
import org.throughline.web.WebWords;
import org.throughline.web.demo.Personas;

/**
 * Being somebody in the made-up area, by one press and on this machine only. Without {@code --demo}, or from anywhere
 * else, these doors do not exist.
 */
@Controller
class DemoPages {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final ObjectProvider<Personas> personas;
    private final Options options;
    private final Today today;
    private final TrueTime time;

    DemoPages(ObjectProvider<Personas> personas, Options options, Today today, TrueTime time) {
        this.personas = personas;
        this.options = options;
        this.today = today;
        this.time = time;
    }

    @GetMapping("/demo")
    Reply demo(HttpServletRequest request, Form form) {
        return open(request) ? page(form) : new Reply.NotThere();
    }

    @PostMapping("/demo/as/{n}")
    Reply be(HttpServletRequest request, @PathVariable String n) {
        List<Personas.Persona> all = open(request) ? all() : List.of();
        int which = n.matches("\\d{1,4}") ? Integer.parseInt(n) : -1;
        if (which < 0 || which >= all.size()) {
            return new Reply.NotThere();
        }
        Visit.of(request).enterAs(all.get(which).as(), time.now());
        return new Reply.Go(Then.HOME);
    }

    @PostMapping("/demo/today")
    Reply pretend(HttpServletRequest request, Form form) {
        if (!open(request) || !today.mayPretend()) {
            return new Reply.NotThere();
        }
        var day = form.date("day", WebWords.DEMO_DAY_WRONG);
        if (day.isEmpty()) {
            return page(form);
        }
        today.pretend(day.get());
        return new Reply.Go("/demo");
    }

    private Reply page(Form form) {
        return new DemoPage(all(), today.mayPretend(), Dates.day(LocalDate.now(today)), form.typed(), form.slips());
    }

    private List<Personas.Persona> all() {
        Personas known = personas.getIfAvailable();
        return known == null ? List.of() : known.all();
    }

    /** Only for a demonstration, only from this machine, and not through somebody else's name for it. */
    private boolean open(HttpServletRequest request) {
        return options.demo()
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && THIS_MACHINE.contains(request.getServerName())
                && loopback(request.getRemoteAddr());
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
