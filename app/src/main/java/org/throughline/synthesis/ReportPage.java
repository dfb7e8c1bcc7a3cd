package org.throughline.synthesis;

/** The words of one page of a report. A page that is a picture has none. */
public record ReportPage(int number, String words) {}
