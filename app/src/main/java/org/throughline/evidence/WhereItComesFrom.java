package org.throughline.evidence;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.words.WordKey;

/** Where a version comes from, as lines of words, so that two versions can be compared: its flow, its release, and the words beneath a finding. */
final class WhereItComesFrom {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private WhereItComesFrom() {}

    /** What each source gave, every box that is reported, and why reports were left out. */
    static String flow(ReportedFlow flow) {
        return Stream.of(
                        counted(flow.sources(), StandsOnWords.FLOW_FROM),
                        counted(flow.otherSources(), StandsOnWords.FLOW_OTHER_FROM),
                        Stream.of(PrismaFlow.Box.values()).flatMap(box -> box(flow, box)),
                        counted(flow.reasons(), StandsOnWords.FLOW_BECAUSE),
                        counted(flow.otherReasons(), StandsOnWords.FLOW_BECAUSE),
                        Stream.of(flow.readIn()).filter(where -> !where.isBlank()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> box(ReportedFlow flow, PrismaFlow.Box box) {
        return flow.of(box) instanceof Count.Known(int number)
                ? Stream.of(BankWords.CHANGED_FLOW_BOX.say(
                        box.inOtherColumn() ? FlowWords.OTHER_LINE.say(box.words()) : box.words(), number))
                : Stream.empty();
    }

    private static Stream<String> counted(List<PrismaFlow.Line> lines, WordKey name) {
        return lines.stream().map(l -> BankWords.CHANGED_FLOW_BOX.say(name.say(l.name()), l.number()));
    }

    /** The release with its hash, by which anybody can see that it is another text. */
    static String release(StandsOn on) {
        return StandsOnWords.RELEASE_IS.say(on.release(), on.frozenOn().format(DAY)) + "\n" + StandsOnWords.HASH.say()
                + ": " + on.sha256();
    }

    /** Words of a source with who said them, and how they were read where people did not read the same. */
    static String quotation(EvidenceContent.Quotation q) {
        String said = BankWords.CHANGED_SPOKEN.say(q.words(), q.speaker());
        return q.readings().isEmpty()
                ? said
                : said + "\n"
                        + StandsOnWords.READ_DIFFERENTLY.say(q.readings().stream()
                                .map(r -> StandsOnWords.READ_AS.say(r.voice(), r.as()))
                                .collect(Collectors.joining("; ")));
    }
}
