package org.throughline.web.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.child.AreaOfLife;
import org.throughline.child.Kind;
import org.throughline.child.Perspective;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.people.Supporter;
import org.throughline.sharing.CourtOrder;

/** The made-up area as it is written down in demo/area.yaml. */
record DemoFile(
        LocalDate anchor,
        Map<String, String> areas,
        Map<String, AgencyOf> agencies,
        Map<String, StaffOf> staff,
        List<FamilyOf> families) {

    record AgencyOf(String name, Sector sector, String area) {}

    record StaffOf(String given, String family, String agency, Role role, String title, Optional<List<String>> areas) {}

    record FamilyOf(
            ChildOf child,
            Optional<Map<String, AdultOf>> adults,
            Optional<List<String>> sameAdults,
            Optional<Map<String, SupporterOf>> supporters,
            Optional<List<OrderOf>> orders,
            Optional<List<ChoiceOf>> choices,
            List<LivesOf> lives,
            List<WorksWithOf> worksWith,
            Optional<List<ToldOf>> told,
            Optional<List<AskedOf>> asked,
            Optional<AssessmentOf> assessment) {}

    record ChildOf(
            String key,
            String given,
            String family,
            Optional<String> knownAs,
            LocalDate born,
            Optional<String> language,
            Optional<Role> seat) {}

    record AdultOf(
            String given,
            String family,
            String kind,
            boolean pr,
            boolean care,
            String evidence,
            Optional<LocalDate> from,
            Optional<String> language,
            Optional<String> interpreter,
            Optional<String> is) {}

    record SupporterOf(
            String given,
            String family,
            Supporter.Kind kind,
            String namedBy,
            boolean circle,
            boolean write,
            LocalDate from,
            LocalDate until) {}

    record OrderOf(
            String against,
            CourtOrder.Kind kind,
            boolean keeps,
            String evidence,
            LocalDate from,
            Optional<LocalDate> until) {}

    record ChoiceOf(String adult, boolean maySee, LocalDate from) {}

    record LivesOf(String area, String council, LocalDate from, Optional<LocalDate> until) {}

    record WorksWithOf(
            String agency, Optional<String> seat, Role role, LocalDate from, Optional<LocalDate> until, String why) {}

    record ToldOf(
            String by,
            LocalDate on,
            AreaOfLife about,
            Kind kind,
            String words,
            Optional<String> toldBy,
            Optional<String> how,
            Optional<String> language,
            Optional<List<String>> forOnly) {}

    record AskedOf(String by, LocalDate on, Perspective perspective, AreaOfLife about) {}

    record AssessmentOf(
            String askedBy,
            LocalDate received,
            String words,
            String officer,
            Optional<LocalDate> decidedToAssess,
            Optional<LocalDate> decidedNotToAssess,
            Optional<LocalDate> finalPlan,
            Optional<List<AdviceOf>> advice) {}

    record AdviceOf(
            String of,
            org.throughline.journey.AdviceLetter letter,
            LocalDate on,
            String scope,
            Optional<LocalDate> given,
            Optional<String> words) {}

    static DemoFile read() {
        return Written.read("area.yaml", DemoFile.class);
    }
}
