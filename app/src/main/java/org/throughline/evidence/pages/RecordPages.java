package org.throughline.evidence.pages;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.evidence.AdoptionReports;
import org.throughline.evidence.Appraisals;
import org.throughline.evidence.Bank;
import org.throughline.evidence.ChosenForChildren;
import org.throughline.evidence.Citing;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceFile;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.SinceThen;
import org.throughline.evidence.SixLines;
import org.throughline.evidence.Version;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;

/** One published record for everybody: each of its versions, what changed, how to name it, and what became of it. */
@Controller("evidenceRecordPages")
class RecordPages {
    private final Bank bank;
    private final Appraisals appraisals;
    private final AdoptionReports adoptions;
    private final RecordViews views;
    private final ObjectProvider<ChosenForChildren> chosen;

    RecordPages(
            Bank bank,
            Appraisals appraisals,
            AdoptionReports adoptions,
            RecordViews views,
            ObjectProvider<ChosenForChildren> chosen) {
        this.bank = bank;
        this.appraisals = appraisals;
        this.adoptions = adoptions;
        this.views = views;
        this.chosen = chosen;
    }

    @GetMapping("/evidence/{id}")
    Reply record(@PathVariable String id) {
        return published(id)
                .<Reply>map(record -> page(record, views.of(bank.anybody(), record), Optional.empty()))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/evidence/{id}/version/{number}")
    Reply version(@PathVariable String id, @PathVariable String number) {
        return published(id)
                .flatMap(record -> version(record, number)
                        .<Reply>map(v -> page(
                                record,
                                views.of(bank.anybody(), record, v.content()),
                                Optional.of(v.number())
                                        .filter(n -> n != record.newest().number()))))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/evidence/{id}/changes")
    Reply changes(@PathVariable String id, Form form) {
        return published(id)
                .flatMap(record -> changes(record, form, Paths.published(record.id())))
                .orElseGet(Reply.NotThere::new);
    }

    /** The same for whoever works on a record that is not published yet. */
    static Optional<Reply> changes(EvidenceRecord record, Form form, String at) {
        return version(record, form.typed().text("from"))
                .flatMap(from -> version(record, form.typed().text("to"))
                        .<Reply>map(to -> new ChangesPage(record, from, to, at)));
    }

    private static Optional<Version> version(EvidenceRecord record, String number) {
        return record.versions().stream()
                .filter(v -> Integer.toString(v.number()).equals(number))
                .findFirst();
    }

    @GetMapping("/evidence/{id}/recommendations/{key}")
    Reply sinceThen(@PathVariable String id, @PathVariable String key) {
        return published(id)
                .flatMap(record -> record.content().recommendation(key).<Reply>map(r -> since(record, Optional.of(r))))
                .orElseGet(Reply.NotThere::new);
    }

    /** What became of the record as a whole: one that recommends nothing is chosen and decided about, too. */
    @GetMapping("/evidence/{id}/since")
    Reply sinceThenWhole(@PathVariable String id) {
        return published(id)
                .<Reply>map(record -> since(record, Optional.empty()))
                .orElseGet(Reply.NotThere::new);
    }

    private SinceThenPage since(EvidenceRecord record, Optional<EvidenceContent.Recommendation> one) {
        String key = one.map(EvidenceContent.Recommendation::key).orElse("");
        LocalDate today = bank.anybody().today();
        return new SinceThenPage(
                record,
                one,
                SinceThen.of(key, adoptions.of(bank.anybody(), record.id()).stream(), today),
                chosen.stream().findFirst().map(c -> c.of(record.id(), key, today)));
    }

    @GetMapping("/evidence/{id}/file")
    Reply file(@PathVariable String id) {
        return published(id)
                .<Reply>map(record -> download(
                        record,
                        "json",
                        "application/json",
                        EvidenceFile.of(record).json()))
                .orElseGet(Reply.NotThere::new);
    }

    /** As a resource page of What Works in SEND shows a record. */
    @GetMapping("/evidence/{id}/six-lines")
    Reply sixLines(@PathVariable String id) {
        return published(id)
                .<Reply>map(record -> download(record, "txt", "text/plain", new SixLines(record).text()))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/evidence/{id}/cite/{format}")
    Reply cite(@PathVariable String id, @PathVariable String format) {
        return published(id)
                .flatMap(record -> cite(record, new Citing(record.id(), record.content()), format))
                .orElseGet(Reply.NotThere::new);
    }

    private static Optional<Reply> cite(EvidenceRecord record, Citing citing, String format) {
        return switch (format) {
            case "ris" -> Optional.of(download(record, "ris", "application/x-research-info-systems", citing.ris()));
            case "bibtex" -> Optional.of(download(record, "bib", "application/x-bibtex", citing.bibtex()));
            case "csl" ->
                Optional.of(download(record, "csl.json", "application/vnd.citationstyles.csl+json", citing.csl()));
            default -> Optional.empty();
        };
    }

    private static Reply download(EvidenceRecord record, String end, String type, String text) {
        return new Reply.Download("evidence-" + record.id() + "." + end, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private RecordPage page(EvidenceRecord record, RecordView view, Optional<Integer> older) {
        return new RecordPage(
                view,
                older,
                record.dueForAnotherLook(bank.anybody().today()),
                appraisals.publishedByGiver(bank.anybody(), record.id()),
                record.supersededBy().flatMap(bank::published),
                bank.supersededBy(record.id()));
    }

    private Optional<EvidenceRecord> published(String id) {
        return EvidenceId.read(id)
                .flatMap(bank::published)
                .filter(r -> r.publishedOn().isPresent());
    }
}
