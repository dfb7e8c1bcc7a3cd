package org.throughline.pages;

import jakarta.servlet.http.HttpServletRequest;

/** The shell round pages is web's to know; pages only needs it when one is drawn. */
@FunctionalInterface
public interface ShellSource {
    Shell shell(HttpServletRequest request);
}
