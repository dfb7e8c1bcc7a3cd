package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.CHILDREN_TITLE;

import java.util.List;
import java.util.Optional;
import org.throughline.pages.Page;
import org.throughline.people.Families;

/** The children set up here: enough to find one, and nothing of their records. */
public record ChildrenPage(List<Families.Known> children, boolean councilThere) implements Page {
    @Override
    public String title() {
        return CHILDREN_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up");
    }
}
