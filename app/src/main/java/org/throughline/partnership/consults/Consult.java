package org.throughline.partnership.consults;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.WorkingDays;

/**
 * One question that a seat puts to a circle, with what is decided by the answers. It closes by itself after its last day.
 *
 * @param conveyed written down for the asking seat by whoever facilitates
 * @param decides what is decided by the answers
 * @param decideOn the day of that decision: after the last day for answers
 * @param endsOn the last day on which an answer is taken
 * @param replyBy the day by which everybody is owed a reply
 */
public record Consult(
        UUID id,
        UUID partnership,
        UUID askedBy,
        boolean conveyed,
        String question,
        String context,
        String decides,
        LocalDate decideOn,
        LocalDate askedOn,
        LocalDate endsOn,
        LocalDate replyBy,
        Optional<Reply> reply) {

    /** What the circle has to answer in, unless another number is chosen (requirement 78). */
    public static final int DEFAULT_DAYS = 5;

    public static final int FEWEST_DAYS = 2;
    public static final int MOST_DAYS = 20;
    /** Working days after the last day for answers, within which everybody is owed a reply. */
    public static final int REPLY_WITHIN = 10;

    /** What was heard, what is done because of it, and what is not done and why. */
    public record Reply(String heard, String doing, String notDoing, LocalDate on) {}

    /** Where it stands. Nobody closes it: the days do. */
    public enum Stage {
        OPEN,
        REPLY_OWED,
        REPLY_LATE,
        REPLIED
    }

    public Stage stageOn(LocalDate today) {
        if (reply.isPresent()) {
            return Stage.REPLIED;
        }
        if (!today.isAfter(endsOn)) {
            return Stage.OPEN;
        }
        return today.isAfter(replyBy) ? Stage.REPLY_LATE : Stage.REPLY_OWED;
    }

    /** Working days since the last day for answers, until there was a reply. */
    public int daysWithoutReply(LocalDate today) {
        return WorkingDays.between(endsOn, reply.map(Reply::on).orElse(today));
    }
}
