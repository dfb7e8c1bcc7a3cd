package org.throughline.web.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.throughline.people.AccountId;

/** All sessions of one account, on whatever computer or phone. */
@Component
class Everywhere {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Everywhere(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    int count(AccountId account) {
        return sessions.findByPrincipalName(account.toString()).size();
    }

    /** Ends them all, but for one that may go on. */
    void signOut(AccountId account, Optional<String> butFor) {
        @Nullable String stays = butFor.orElse(null);
        sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> !id.equals(stays))
                .forEach(sessions::deleteById);
    }
}
