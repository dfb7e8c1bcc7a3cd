package org.throughline.work;

import java.util.UUID;

/** Who did it, in which seat and role; a service of ours has the zero ids and its purpose for a role. */
public record By(UUID account, UUID seat, String role) {}
