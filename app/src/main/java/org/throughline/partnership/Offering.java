package org.throughline.partnership;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.throughline.evidence.Bank;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.Kind;
import org.throughline.sharing.Viewer;

/**
 * Hands what came of an action on: as a file that anybody can take, and to the evidence bank of this installation, where two
 * people look at it as at any other record. Which way the result points is left to them: one amount before and one after,
 * without a comparison, does not say.
 */
@Component
class Offering {
    private static final String LANGUAGE = "en-GB";
    private static final String JURISDICTION = "England";

    private final WorkStore store;
    private final WriteUp writeUp;
    private final Bank bank;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Offering(WorkStore store, WriteUp writeUp, Bank bank, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.writeUp = writeUp;
        this.bank = bank;
        this.events = events;
        this.clock = clock;
    }

    Offer offer(Viewer viewer, Design design, Improvements.Work work, Action action, Licence licence) {
        Offer offer = new Offer(
                UUID.randomUUID(),
                action.partnership(),
                action.id(),
                viewer.today(),
                writeUp.of(design, work, action, licence, viewer.today()));
        store.add(offer);
        bank.give(viewer, asPractice(design, work, action, licence, viewer));
        events.publishEvent(
                new ResultOffered(offer.id(), action.partnership(), action.id(), offer.record(), clock.instant()));
        return offer;
    }

    private static EvidenceContent asPractice(
            Design design, Improvements.Work work, Action action, Licence licence, Viewer viewer) {
        Priority priority = work.priority(action.priority()).orElseThrow();
        Measure measure = design.measure(action.measure()).orElseThrow();
        return new EvidenceContent(
                action.words(),
                priority.words(),
                Kind.PRACTICE,
                new EvidenceContent.Source(
                        design.partnership().name(),
                        "",
                        Integer.toString(viewer.today().getYear()),
                        PartnershipWords.OFFERED_STAGE.say(),
                        "",
                        licence.called(),
                        design.partnership().name(),
                        LANGUAGE),
                new EvidenceContent.Summary(
                        action.inOrder().map(LookBack::found).collect(Collectors.joining("\n\n")), List.of()),
                new EvidenceContent.Setting(
                        JURISDICTION,
                        "",
                        "",
                        design.partnership().conditions(),
                        "",
                        "",
                        PartnershipWords.OFFERED_LIMITS.say(),
                        action.inOrder()
                                .map(LookBack::harm)
                                .filter(harm -> !harm.isBlank())
                                .collect(Collectors.joining("\n\n")),
                        priority.why()),
                measured(measure, action),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** The baseline, the target, and what each progress check measured. */
    private static List<EvidenceContent.Fact> measured(Measure measure, Action action) {
        return Stream.concat(
                        Stream.of(
                                fact(
                                        PartnershipWords.OFFERED_BASELINE.say(measure.name()),
                                        measure.baseline(),
                                        measure),
                                fact(PartnershipWords.OFFERED_TARGET.say(measure.name()), measure.target(), measure)),
                        action.inOrder()
                                .flatMap(check -> check.amount().stream()
                                        .map(amount -> fact(
                                                PartnershipWords.OFFERED_CHECK.say(measure.name(), check.months()),
                                                amount,
                                                measure))))
                .toList();
    }

    private static EvidenceContent.Fact fact(String what, BigDecimal amount, Measure measure) {
        return new EvidenceContent.Fact(
                what, amount.toPlainString() + " " + measure.unit(), PartnershipWords.OFFERED_READ_IN.say());
    }
}
