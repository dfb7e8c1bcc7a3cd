package org.throughline.linkage.publications;

import java.util.List;

/**
 * A reference as its source wrote it. Fields are empty where the source says nothing; nothing needs to be tidied beforehand.
 *
 * @param type the source's word for its kind, such as JOUR, Journal Article or inproceedings
 * @param title the title, with whatever notes and translations the source put into it
 * @param authors names in any usual form, each its own entry where the source separates them
 * @param year four digits somewhere in the text
 * @param journal journal, proceedings or book in which it appeared
 * @param volume volume
 * @param issue issue or number
 * @param pages pages or article number
 * @param dois DOIs in any usual form
 * @param numbers ISSNs, ISBNs and numbers of registered trials
 * @param abstractText the abstract
 */
public record Publication(
        String type,
        String title,
        List<String> authors,
        String year,
        String journal,
        String volume,
        String issue,
        String pages,
        List<String> dois,
        List<String> numbers,
        String abstractText) {

    public Publication {
        authors = List.copyOf(authors);
        dois = List.copyOf(dois);
        numbers = List.copyOf(numbers);
    }

    /** A publication of which only this is known; the {@code with} methods add the rest. */
    public static Publication titled(String title) {
        return new Publication("", title, List.of(), "", "", "", "", "", List.of(), List.of(), "");
    }

    public Publication by(String... names) {
        return new Publication(
                type, title, List.of(names), year, journal, volume, issue, pages, dois, numbers, abstractText);
    }

    public Publication in(String where, String when, String itsVolume, String itsIssue, String itsPages) {
        return new Publication(
                type, title, authors, when, where, itsVolume, itsIssue, itsPages, dois, numbers, abstractText);
    }

    public Publication withDoi(String... some) {
        return new Publication(
                type, title, authors, year, journal, volume, issue, pages, List.of(some), numbers, abstractText);
    }

    public Publication withType(String its) {
        return new Publication(its, title, authors, year, journal, volume, issue, pages, dois, numbers, abstractText);
    }

    public Publication withAbstract(String its) {
        return new Publication(type, title, authors, year, journal, volume, issue, pages, dois, numbers, its);
    }

    /** All names of one journal, as libraries write them: "Zhonghua yi xue za zhi = Chinese medical journal". */
    public Publication alsoIn(List<String> otherNames) {
        String names = otherNames.isEmpty() ? journal : journal + " = " + String.join(" = ", otherNames);
        return new Publication(type, title, authors, year, names, volume, issue, pages, dois, numbers, abstractText);
    }

    /** The publisher stands for the author of a report that names none; the comma at its end says that it is no person. */
    public Publication publishedBy(String publisher) {
        boolean stands = authors.isEmpty() && journal.isBlank() && !publisher.isBlank();
        return stands ? by(publisher.replaceAll("[,;]", " ").strip() + ",") : this;
    }

    /** Everything it says, as one text: two that say the same have the same text. */
    String identity() {
        return String.join(
                "\u0001",
                title.strip(),
                String.join("\u0002", authors),
                year,
                journal,
                volume,
                issue,
                pages,
                String.join("\u0002", dois),
                String.join("\u0002", numbers),
                type,
                abstractText);
    }
}
