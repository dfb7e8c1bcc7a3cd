package org.throughline.synthesis;

import java.util.List;
import java.util.UUID;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.EvidenceContent;

/**
 * What a theme comes to, and how far it can be trusted: four components of CERQual, each with its explanation, before the
 * overall confidence.
 *
 * @param version 1 as first written; each rewording adds one
 */
public record Finding(
        UUID id,
        UUID theme,
        String words,
        Confidence confidence,
        List<EvidenceContent.Judgement> because,
        int version) {
    /** The components of CERQual, in its order. */
    public static final List<String> COMPONENTS =
            List.of("Methodological limitations", "Coherence", "Adequacy of data", "Relevance");

    public Finding {
        because = List.copyOf(because);
    }

    /** As it was first written. */
    public Finding(UUID id, UUID theme, String words, Confidence confidence, List<EvidenceContent.Judgement> because) {
        this(id, theme, words, confidence, because, 1);
    }
}
