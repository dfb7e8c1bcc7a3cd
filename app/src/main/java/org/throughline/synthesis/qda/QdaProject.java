package org.throughline.synthesis.qda;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a project tells of coding. Whatever has a guid is named by it, in small letters and without braces.
 *
 * @param origin the program that wrote it, as it says
 * @param notRead what stands in the file and is no coding of words, by name
 */
public record QdaProject(
        String name,
        String origin,
        List<User> users,
        List<Code> codes,
        List<Source> sources,
        List<Note> notes,
        List<NotRead> notRead) {

    public record User(String guid, String name) {}

    /**
     * A code, or what holds codes.
     *
     * @param colour #RRGGBB, or empty
     */
    public record Code(
            String guid,
            String name,
            String description,
            boolean codable,
            String colour,
            List<String> notes,
            List<Code> codes) {
        public Code {
            notes = List.copyOf(notes);
            codes = List.copyOf(codes);
        }
    }

    /**
     * A text that was coded.
     *
     * @param words the whole text, as it stands in the file
     * @param pdf the document whose words they are
     */
    public record Source(
            String guid,
            String name,
            String description,
            String words,
            Optional<byte[]> pdf,
            List<Selection> selections) {
        public Source {
            selections = List.copyOf(selections);
        }
    }

    /**
     * Words of a text that somebody marked.
     *
     * @param place where in the text; empty where only the words are told, as on the picture of a page
     * @param words the words themselves, where the file tells them apart from their place
     */
    public record Selection(
            String guid,
            String name,
            String description,
            Optional<Place> place,
            String words,
            List<Coding> codings,
            List<String> notes) {
        public Selection {
            codings = List.copyOf(codings);
            notes = List.copyOf(notes);
        }
    }

    /** From the first character to the one after the last, counted from 0 in Unicode code points. */
    public record Place(int from, int to) {}

    /** @param by the guid of a user, or empty */
    public record Coding(String guid, String code, String by, List<String> notes) {
        public Coding {
            notes = List.copyOf(notes);
        }
    }

    /** @param by the guid of a user, or empty */
    public record Note(String guid, String name, String words, String by) {}

    /** Something that is not read here, by its name. */
    public record NotRead(What what, String name) {}

    /** What a project can hold that is no coding of words. */
    public enum What {
        PICTURE,
        SOUND,
        FILM,
        AREA_OF_A_PAGE,
        TEXT_MISSING,
        TEXT_TOO_LONG,
        WHOLE_TEXT_CODED,
        CASE,
        VARIABLE,
        SET,
        LINK,
        GRAPH
    }

    public QdaProject {
        users = List.copyOf(users);
        codes = List.copyOf(codes);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
        notRead = List.copyOf(notRead);
    }

    /** Every code with all that stand beneath it, the holding ones first. */
    public static Stream<Code> all(List<Code> codes) {
        return codes.stream().flatMap(c -> Stream.concat(Stream.of(c), all(c.codes())));
    }
}
