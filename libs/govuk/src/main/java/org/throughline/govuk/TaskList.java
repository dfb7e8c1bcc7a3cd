package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtetaskListGenerated;

/** What there is to do, each part with where it stands. */
public record TaskList(String id, List<Task> tasks) implements Component {

    /** One part: the state is a tag while there is something to do, plain words when it is done. */
    public record Task(
            Content title, @Nullable String href, @Nullable Content hint, Content status, boolean cannotStart) {
        public Task {
            Address.check(href);
        }

        public static Task todo(String title, String href, Tag status) {
            return new Task(Html.text(title), href, null, status, false);
        }

        public static Task done(String title, String href, String status) {
            return new Task(Html.text(title), href, null, Html.text(status), false);
        }

        public static Task notYet(String title, String status) {
            return new Task(Html.text(title), null, null, Html.text(status), true);
        }

        public Task hint(String words) {
            return new Task(title, href, Html.text(words), status, cannotStart);
        }
    }

    public TaskList {
        tasks = List.copyOf(tasks);
    }

    public static TaskList of(Task... tasks) {
        return new TaskList("task-list", List.of(tasks));
    }

    public String hintId(int index) {
        return id + "-" + index + "-hint";
    }

    public String statusId(int index) {
        return id + "-" + index + "-status";
    }

    public String describedBy(Task task, int index) {
        return task.hint() == null ? statusId(index) : hintId(index) + " " + statusId(index);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtetaskListGenerated.render(page, null, this);
    }
}
