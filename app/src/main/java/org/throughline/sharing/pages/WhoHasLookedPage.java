package org.throughline.sharing.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.Pagination;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.people.ChildId;
import org.throughline.sharing.Looks;

/** "Who has looked": day by day, newest first, with what its proof shows and what it does not. */
public record WhoHasLookedPage(ChildId child, Looks.Whose whose, Looks.Listed list) implements Page {

    /** The visits of one day. */
    public record Day(LocalDate date, List<Looks.Look> looks) {}

    @Override
    public String title() {
        return SharingWords.WHO_HAS_LOOKED_TITLE.say(list.childName());
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/child/" + child);
    }

    public boolean mine() {
        return whose == Looks.Whose.MINE;
    }

    public List<Day> days() {
        Map<LocalDate, List<Looks.Look>> byDay = new LinkedHashMap<>();
        list.looks()
                .forEach(look -> byDay.computeIfAbsent(Dates.dayOf(look.at()), _ -> new ArrayList<>())
                        .add(look));
        return byDay.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    public String time(Looks.Look look) {
        String moment = Dates.moment(look.at());
        return moment.substring(moment.lastIndexOf(' ') + 1);
    }

    public String role(Looks.Look look) {
        return look.agency().isEmpty() ? look.role() : SharingWords.ROLE_AT.say(look.role(), look.agency());
    }

    public String pageName(Looks.Look look) {
        return SharingWords.pageName(look.page());
    }

    public String why(Looks.Look look) {
        return SharingWords.why(look.purpose());
    }

    public String href(Looks.Whose others, int page) {
        String address = "/child/" + child + "/who-has-looked";
        String query = (others == Looks.Whose.MINE ? "&whose=mine" : "") + (page > 1 ? "&page=" + page : "");
        return query.isEmpty() ? address : address + "?" + query.substring(1);
    }

    public String fileHref() {
        return "/child/" + child + "/who-has-looked/copy";
    }

    public Pagination pagination() {
        return new Pagination(
                arrow(list.page() - 1),
                steps(),
                arrow(list.page() + 1),
                SharingWords.PAGE_OF.say(list.page(), list.pages()));
    }

    private Pagination.@Nullable Arrow arrow(int page) {
        return page < 1 || page > list.pages() ? null : Pagination.Arrow.to(href(whose, page));
    }

    /** The first, the last and those beside this one. */
    private List<Pagination.Step> steps() {
        List<Pagination.Step> steps = new ArrayList<>();
        for (int page = 1; page <= list.pages(); page++) {
            boolean near = Math.abs(page - list.page()) <= 1;
            if (page == 1 || page == list.pages() || near) {
                steps.add(Pagination.Page.of(page, href(whose, page), page == list.page()));
            } else if (!(steps.getLast() instanceof Pagination.Gap)) {
                steps.add(new Pagination.Gap());
            }
        }
        return steps;
    }

    /** The public key in pieces that a narrow screen can break. */
    public List<String> keyPieces() {
        List<String> pieces = new ArrayList<>();
        String key = list.key().orElse("");
        for (int i = 0; i < key.length(); i += 16) {
            pieces.add(key.substring(i, Math.min(key.length(), i + 16)));
        }
        return pieces;
    }
}
