package org.throughline.people;

import java.time.Instant;
import java.util.Optional;

/** What somebody signs in with. It is not the person and not the seat. */
public record Account(AccountId id, PersonId person, String login, Optional<Instant> closedAt) {}
