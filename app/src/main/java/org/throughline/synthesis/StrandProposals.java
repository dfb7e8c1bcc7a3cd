package org.throughline.synthesis;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What strand is proposed for a study: from the design for which its reports' appraisal tools are made. It is a proposal only;
 * a person says what the study is.
 */
final class StrandProposals {
    /** Our tools that are made for one kind of design; a checklist of one's own says it itself. One for any design proposes nothing. */
    static final Map<String, Strand> BY_TOOL = Map.of(
            "mmat-2018.qualitative", Strand.QUALITATIVE,
            "mmat-2018.randomised", Strand.QUANTITATIVE,
            "mmat-2018.nonrandomised", Strand.QUANTITATIVE,
            "mmat-2018.descriptive", Strand.QUANTITATIVE,
            "mmat-2018.mixed", Strand.MIXED,
            "jbi-style-qualitative", Strand.QUALITATIVE,
            "casp-style-qualitative", Strand.QUALITATIVE,
            "rob-2", Strand.QUANTITATIVE,
            "robins-i", Strand.QUANTITATIVE);

    private StrandProposals() {}

    /** Empty where no report of it is appraised with a tool for one kind of design. */
    static Optional<Strands.Proposal> of(Study study, Map<UUID, AppraisalTool> tools) {
        TreeSet<String> because = new TreeSet<>();
        Optional<Strand> strand = Optional.empty();
        for (UUID report : study.reports()) {
            Optional<AppraisalTool> tool = Optional.ofNullable(tools.get(report));
            Optional<Strand> its =
                    tool.flatMap(t -> Optional.ofNullable(BY_TOOL.get(t.key())).or(t::strand));
            if (its.isPresent()) {
                because.add(tool.orElseThrow().name());
                strand = Optional.of(
                        strand.map(before -> Strand.together(before, its.get())).orElse(its.get()));
            }
        }
        return strand.map(s -> new Strands.Proposal(s, String.join("; ", because)));
    }
}
