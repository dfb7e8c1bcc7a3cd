package org.throughline.references;

/**
 * How the reading of one file went.
 *
 * @param encoding as it was found to be, such as {@code UTF-8} or {@code windows-1252}
 * @param records how many references were read
 * @param problems how many problems were found, told or only counted
 */
public record FileReport(String file, Format format, String encoding, long records, long problems) {}
