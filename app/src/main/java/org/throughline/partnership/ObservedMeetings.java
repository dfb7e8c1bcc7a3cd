package org.throughline.partnership;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.partnership.ObservedMeetingStore.OfSide;
import org.throughline.partnership.ObservedMeetingStore.Share;
import org.throughline.partnership.ObservedMeetingStore.Span;

/** Says in words what is counted in meetings. Where no meeting with finished minutes counts, there is no figure. */
@Component
class ObservedMeetings {
    private final ObservedMeetingStore store;

    ObservedMeetings(ObservedMeetingStore store) {
        this.store = store;
    }

    Optional<String> figure(Observed.Indicator indicator, Span span) {
        return switch (indicator) {
            case ATTENDANCE -> sides(store.attended(span));
            case AGENDA_BY_FAMILIES -> sides(store.items(span));
            case DECISIONS_WITHOUT_FAMILIES -> some(store.decisionsWithoutFamilies(span));
            case OPTIONS_OFFERED -> options(store.options(span));
            case PACKS_IN_TIME -> packs(store.packsInTime(span), store.withoutMinutes(span));
            default -> Optional.empty();
        };
    }

    private static Optional<String> sides(List<OfSide> all) {
        return some(all.stream()
                .filter(s -> s.share().all() > 0)
                .sorted(Comparator.comparing(OfSide::side))
                .map(s -> MeetingWords.FIGURE_SIDE.say(
                        s.side().words(),
                        whole(s.share().some()),
                        whole(s.share().all())))
                .collect(Collectors.joining("; ")));
    }

    private static Optional<String> packs(Share packs, int withoutMinutes) {
        return packs.all() == 0 || withoutMinutes == 0
                ? some(packs)
                : Optional.of(MeetingWords.FIGURE_PACKS.say(whole(packs.some()), whole(packs.all()), withoutMinutes));
    }

    private static Optional<String> some(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Optional<String> some(Share share) {
        return share.all() == 0 ? Optional.empty() : Optional.of(share(share));
    }

    private static String share(Share share) {
        return ResultWords.FIGURE_OF_SEATS.say(whole(share.some()), whole(share.all()));
    }

    /** The middle one, or the lower of the two in the middle: options are not halved. */
    private static Optional<String> options(List<Integer> sorted) {
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(MeetingWords.FIGURE_OPTIONS.say(sorted.get((sorted.size() - 1) / 2), sorted.size()));
    }

    private static String whole(int number) {
        return Integer.toString(number);
    }
}
