package org.throughline.web;

import java.nio.file.Path;

/** How this installation was started. */
public record Options(boolean demo, int port, Path dataFolder) {}
