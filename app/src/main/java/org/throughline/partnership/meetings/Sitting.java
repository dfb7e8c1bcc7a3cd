package org.throughline.partnership.meetings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One meeting whole, as one viewer may read it.
 *
 * @param agenda what stands on it now, or with finished minutes what stood on it then
 * @param notes  of minutes that are not finished only for whoever writes them
 * @param withdrawn items whose seat took them off again
 * @param attendance how each seat was there; empty as the notes are
 */
public record Sitting(
        Meeting meeting,
        List<Topic> agenda,
        List<Paper> papers,
        Map<UUID, Attendance.How> attendance,
        List<Note> notes,
        List<Item> withdrawn,
        List<Decision> decisions,
        List<Task> tasks) {

    public Optional<Note> note(Topic topic) {
        return notes.stream()
                .filter(n -> n.topic().kind() == topic.kind() && n.topic().id().equals(topic.id()))
                .findFirst();
    }
}
