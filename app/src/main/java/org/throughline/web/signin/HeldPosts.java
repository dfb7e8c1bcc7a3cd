package org.throughline.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.throughline.pages.Drawing;
import org.throughline.people.AccountId;
import org.throughline.people.PersonId;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * What somebody sent when their session had ended: kept a day for the account that the form was drawn for, and shown to
 * nobody else (S-5). Files and passwords are not kept.
 */
@Service
public class HeldPosts {
    static final Duration KEPT = Duration.ofDays(1);
    /** As much as a draft may hold. */
    static final int MOST_CHARACTERS = 200_000;

    private static final Set<String> NEVER =
            Set.of("/sign-in", "/sign-out", "/join", "/first", "/demo", "/seat", "/account", "/kept", "/draft");

    private final HeldStore store;
    private final AccountMark marks;
    private final Acting acting;
    private final TrueTime time;

    HeldPosts(HeldStore store, AccountMark marks, Acting acting, TrueTime time) {
        this.store = store;
        this.marks = marks;
        this.acting = acting;
        this.time = time;
    }

    record Held(UUID id, SeatId seat, String path, Map<String, List<String>> fields, boolean hadFiles, Instant at) {}

    /** Keeps what this request sent, if the form was one of ours; for whom it was kept. */
    public Optional<AccountId> keep(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) ? keep(request, request.getRequestURI()) : Optional.empty();
    }

    Optional<AccountId> keep(HttpServletRequest request, String path) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        String mark = fields.getOrDefault(Drawing.DRAWN_FOR, List.of("")).getFirst();
        fields.keySet().removeIf(HeldPosts::notToKeep);
        return marks.read(mark)
                .filter(_ -> Then.ours(path) && NEVER.stream().noneMatch(path::startsWith) && fits(fields))
                .map(drawnFor -> {
                    Held held =
                            new Held(UUID.randomUUID(), drawnFor.seat(), path, fields, hadFiles(request), time.now());
                    as(drawnFor.account(), () -> {
                        store.add(drawnFor.account(), held);
                        store.forget(time.now().minus(KEPT.multipliedBy(2)));
                        return true;
                    });
                    return drawnFor.account();
                });
    }

    List<Held> of(AccountId account) {
        return as(account, () -> store.of(account, time.now().minus(KEPT)));
    }

    boolean any(AccountId account) {
        return as(account, () -> store.count(account, time.now().minus(KEPT)) > 0);
    }

    void drop(AccountId account, UUID id) {
        as(account, () -> {
            store.drop(account, id);
            return true;
        });
    }

    /** What belongs to the old session, and what nobody should keep. */
    private static boolean notToKeep(String field) {
        return field.equals("_csrf")
                || field.equals(Drawing.DRAWN_FOR)
                || field.equals(KeptPages.KEPT)
                || field.equals(DraftPages.KEPT_PATH)
                || field.contains("password");
    }

    private static boolean fits(Map<String, List<String>> fields) {
        return fields.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(String::length)
                        .sum()
                <= MOST_CHARACTERS;
    }

    private static boolean hadFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    /** This account, as far as sign-in can know without a seat. */
    private <T> T as(AccountId account, Supplier<T> work) {
        Viewer service = Viewer.service(Purpose.SIGN_IN, LocalDate.ofInstant(time.now(), ZoneOffset.UTC));
        PersonId nobody = service.person();
        return acting.as(
                new Viewer(
                        account,
                        nobody,
                        service.seat(),
                        Optional.empty(),
                        Optional.empty(),
                        Purpose.SIGN_IN,
                        service.today()),
                work);
    }
}
