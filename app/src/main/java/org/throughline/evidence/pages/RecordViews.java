package org.throughline.evidence.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.evidence.AdoptionReports;
import org.throughline.evidence.Bank;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.ReleasesInPublic;
import org.throughline.evidence.Theme;
import org.throughline.sharing.Viewer;

/** Lays a record out with what areas did with it. */
@Component
class RecordViews {
    private final Bank bank;
    private final AdoptionReports adoptions;
    private final ObjectProvider<ReleasesInPublic> inPublic;

    RecordViews(Bank bank, AdoptionReports adoptions, ObjectProvider<ReleasesInPublic> inPublic) {
        this.bank = bank;
        this.adoptions = adoptions;
        this.inPublic = inPublic;
    }

    RecordView of(Viewer viewer, EvidenceRecord record) {
        return of(viewer, record, record.content());
    }

    RecordView of(Viewer viewer, EvidenceRecord record, EvidenceContent content) {
        List<Theme> themes = bank.themes();
        Map<UUID, String> now = themes.stream().collect(Collectors.toMap(Theme::id, Theme::name));
        return new RecordView(record, content, adoptions.of(viewer, record.id()), now, releaseOf(content));
    }

    /** Where everybody opens the release on which it stands; empty where nobody outside its team can. */
    private Optional<ReleasesInPublic.Place> releaseOf(EvidenceContent content) {
        return content.standsOn()
                .flatMap(on -> inPublic.stream()
                        .flatMap(known -> known.find(on.synthesis(), on.release()).stream())
                        .findFirst());
    }
}
