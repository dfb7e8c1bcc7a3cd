package org.throughline.synthesis;

import java.time.Instant;

/** The protocol as it stood from a moment on, and why it was changed. */
public record ProtocolVersion(int number, Protocol protocol, String why, Instant at) {}
