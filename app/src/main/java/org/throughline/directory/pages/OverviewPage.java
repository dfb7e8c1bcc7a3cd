package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.OVERVIEW_TITLE;
import static org.throughline.directory.DirectoryWords.STATUS_AGENCIES;
import static org.throughline.directory.DirectoryWords.STATUS_AGENCY_FIRST;
import static org.throughline.directory.DirectoryWords.STATUS_AREAS;
import static org.throughline.directory.DirectoryWords.STATUS_AREA_FIRST;
import static org.throughline.directory.DirectoryWords.STATUS_CHILDREN;
import static org.throughline.directory.DirectoryWords.STATUS_COUNCIL_FIRST;
import static org.throughline.directory.DirectoryWords.STATUS_NEXT;
import static org.throughline.directory.DirectoryWords.STATUS_STAFF;
import static org.throughline.directory.DirectoryWords.TASK_AGENCIES;
import static org.throughline.directory.DirectoryWords.TASK_AGENCIES_HINT;
import static org.throughline.directory.DirectoryWords.TASK_AREAS;
import static org.throughline.directory.DirectoryWords.TASK_AREAS_HINT;
import static org.throughline.directory.DirectoryWords.TASK_CHILDREN;
import static org.throughline.directory.DirectoryWords.TASK_CHILDREN_HINT;
import static org.throughline.directory.DirectoryWords.TASK_STAFF;
import static org.throughline.directory.DirectoryWords.TASK_STAFF_HINT;
import static org.throughline.directory.DirectoryWords.TASK_STAFF_WITHOUT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.directory.DirectoryWords;
import org.throughline.govuk.Tag;
import org.throughline.govuk.TaskList;
import org.throughline.pages.Page;

/**
 * What an area needs before its people can come in, in order, and what to do next.
 *
 * @param children empty where the installation keeps no children's records
 */
public record OverviewPage(int areas, int agencies, int councils, int staff, Optional<Integer> children, int waiting)
        implements Page {
    @Override
    public String title() {
        return OVERVIEW_TITLE.say();
    }

    /** What is done and what comes next. */
    public TaskList tasks() {
        List<TaskList.Task> first = List.of(
                areas == 0
                        ? next(TASK_AREAS, "/set-up/areas", TASK_AREAS_HINT)
                        : done(TASK_AREAS, "/set-up/areas", STATUS_AREAS, areas),
                areas == 0
                        ? notYet(TASK_AGENCIES, STATUS_AREA_FIRST)
                        : councils == 0
                                ? next(TASK_AGENCIES, "/set-up/agencies", TASK_AGENCIES_HINT)
                                : done(TASK_AGENCIES, "/set-up/agencies", STATUS_AGENCIES, agencies),
                agencies == 0
                        ? notYet(staffed(), STATUS_AGENCY_FIRST)
                        : staff == 0
                                ? next(staffed(), "/set-up/people", TASK_STAFF_HINT)
                                : done(staffed(), "/set-up/people", STATUS_STAFF, staff));
        return TaskList.of(Stream.concat(first.stream(), children.map(this::ofChildren).stream())
                .toArray(TaskList.Task[]::new));
    }

    private TaskList.Task ofChildren(int known) {
        return councils == 0
                ? notYet(TASK_CHILDREN, STATUS_COUNCIL_FIRST)
                : known == 0
                        ? next(TASK_CHILDREN, "/set-up/children", TASK_CHILDREN_HINT)
                        : done(TASK_CHILDREN, "/set-up/children", STATUS_CHILDREN, known);
    }

    private DirectoryWords staffed() {
        return children.isPresent() ? TASK_STAFF : TASK_STAFF_WITHOUT;
    }

    private static TaskList.Task next(DirectoryWords task, String href, DirectoryWords hint) {
        return TaskList.Task.todo(task.say(), href, Tag.of(STATUS_NEXT.say())).hint(hint.say());
    }

    private static TaskList.Task notYet(DirectoryWords task, DirectoryWords first) {
        return TaskList.Task.notYet(task.say(), first.say());
    }

    private static TaskList.Task done(DirectoryWords task, String href, DirectoryWords status, int many) {
        return TaskList.Task.done(task.say(), href, status.say(many));
    }
}
