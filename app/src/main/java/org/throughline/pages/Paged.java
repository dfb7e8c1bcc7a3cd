package org.throughline.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.govuk.Pagination;

/** The way from one page of a list to the others, with the same filters. */
public final class Paged {
    private Paged() {}

    /** The way to the other pages; none where there is one page only. */
    public static Optional<Pagination> others(int at, int last, Typed typed, String path, String landmark) {
        return last == 1 ? Optional.empty() : Optional.of(pagination(at, last, address(typed, path), landmark));
    }

    private static Pagination pagination(int at, int last, String address, String landmark) {
        return new Pagination(
                at == 1 ? null : Pagination.Arrow.to(address + (at - 1)),
                steps(at, last, address),
                at == last ? null : Pagination.Arrow.to(address + (at + 1)),
                landmark);
    }

    /** The first, the last and those beside this one; what is left out between is said. */
    private static List<Pagination.Step> steps(int at, int last, String address) {
        List<Pagination.Step> steps = new ArrayList<>();
        int before = 0;
        for (int n = 1; n <= last; n++) {
            if (n == 1 || n == last || Math.abs(n - at) <= 2) {
                if (n > before + 1) {
                    steps.add(new Pagination.Gap());
                }
                steps.add(Pagination.Page.of(n, address + n, n == at));
                before = n;
            }
        }
        return steps;
    }

    /** The number of the last page; 1 for an empty list. */
    public static int last(int howMany, int onePage) {
        return Math.max(1, (howMany + onePage - 1) / onePage);
    }

    /** The number of the page that was asked for; 1 when none or no number was. */
    public static int asked(Typed typed) {
        String page = typed.text("page");
        return page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
    }

    /** The same list with the same filters, up to the number of a page. */
    private static String address(Typed typed, String path) {
        String filters = typed.fields().keySet().stream()
                .filter(f -> !f.equals("page") && typed.some(f).isPresent())
                .map(f -> encoded(f) + "=" + encoded(typed.text(f)) + "&")
                .collect(Collectors.joining());
        return path + "?" + filters + "page=";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
