package org.throughline.web.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.partnership.Choice;
import org.throughline.partnership.Side;
import org.throughline.partnership.groups.Group;
import org.throughline.partnership.groups.Step;

/** The made-up task groups as they are written down in demo/groups.yaml. All numbers of days count back from today. */
record GroupsFile(String partnership, String by, List<GroupOf> groups) {

    record GroupOf(
            String key,
            int begun,
            String place,
            Optional<List<String>> from,
            String name,
            String idea,
            List<HeardOf> heard,
            Optional<Integer> launched,
            Optional<String> without,
            Optional<CharterOf> charter,
            Optional<List<MemberOf>> members,
            Optional<List<StepOf>> steps,
            Optional<List<DraftOf>> drafts,
            Optional<PublishedOf> published,
            Optional<List<AdoptionOf>> adoptions,
            Optional<List<LookOf>> looks,
            Optional<EndedOf> ended) {}

    record HeardOf(Side side, String who, String words) {}

    record CharterOf(String question, String scope, String product, int ends, String sharing) {}

    /** @param by whoever joins themselves; none: added by the group */
    record MemberOf(
            Side side,
            String name,
            Optional<Boolean> named,
            Optional<Boolean> leads,
            Optional<String> by,
            int joined,
            Optional<Integer> left) {}

    record StepOf(int day, Optional<String> key, Step.Kind kind, Optional<String> settles, String words, String why) {}

    /** @param consult from and until */
    record DraftOf(
            int day,
            String title,
            String words,
            String changed,
            List<Integer> consult,
            int closed,
            List<CommentOf> comments) {}

    record CommentOf(Side side, int day, String words, String reply, boolean changes) {}

    record PublishedOf(
            int day,
            String title,
            String words,
            String changed,
            String licence,
            String owner,
            String embedding,
            int next) {}

    record AdoptionOf(String place, Optional<String> by, int day, Choice.Decided decided, String reason) {}

    record LookOf(int day, String found, String next, int again) {}

    record EndedOf(int day, Group.How how, String words) {}

    /** Those of the home partnership, and those of a network across areas. */
    static List<GroupsFile> read() {
        return Stream.of("groups.yaml", "networks.yaml")
                .map(name -> Written.read(name, GroupsFile.class))
                .toList();
    }
}
