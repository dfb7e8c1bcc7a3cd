package org.throughline.web.signin;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** Who is signed in, kept in the session: the account, and the one seat it acts from. Rights are looked up each time. */
public record ActingAs(UUID account, UUID person, UUID seat) implements Principal, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return account.toString();
    }
}
