package org.throughline.web.signin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.people.AccountId;
import org.throughline.people.SeatId;

/** For whom a form was drawn: account and seat, with our tag, so that what is typed into it comes back to nobody else. */
@Component
class AccountMark {
    private static final String USE = "drawn for";
    private final Keys keys;

    AccountMark(Keys keys) {
        this.keys = keys;
    }

    record DrawnFor(AccountId account, SeatId seat) {}

    String of(AccountId account, SeatId seat) {
        String who = account + "." + seat;
        return who + "." + keys.tagText(USE, who);
    }

    Optional<DrawnFor> read(String mark) {
        String[] parts = mark.split("\\.", -1);
        if (parts.length != 3 || !keys.tagged(USE, parts[0] + "." + parts[1], parts[2])) {
            return Optional.empty();
        }
        return Optional.of(
                new DrawnFor(new AccountId(UUID.fromString(parts[0])), new SeatId(UUID.fromString(parts[1]))));
    }
}
