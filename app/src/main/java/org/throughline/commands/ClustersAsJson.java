package org.throughline.commands;

import java.util.List;
import org.throughline.linkage.Finding;
import org.throughline.linkage.KeptApart;
import org.throughline.linkage.Link;
import org.throughline.linkage.Linked;
import org.throughline.linkage.publications.Publication;
import org.throughline.linkage.publications.Publications;

/**
 * What the command writes, in records whose fields are the fields of the JSON.
 *
 * @param ids of the records, by position
 */
record ClustersAsJson(List<String> ids) {
    /** {@code {"clusters": [[id, ...], ...]}}. */
    record Clusters(List<List<String>> clusters) {}

    /** Why each link was made, and which pairs look alike and were kept apart, the most alike first. */
    record Explained(List<LinkSaid> links, List<PairSaid> keptApart) {}

    /** A link, in either direction the same. */
    record LinkSaid(String one, String other, String because, List<FieldSaid> fields) {}

    /** Two that were kept apart. */
    record PairSaid(
            String one,
            String other,
            String title,
            String otherTitle,
            String because,
            String kind,
            List<FieldSaid> fields) {}

    /** What one field says: bits above 0 speak for the same publication, below 0 against it. */
    record FieldSaid(String field, String words, double bits) {}

    Clusters clusters(Linked linked) {
        return new Clusters(linked.clusters().stream()
                .map(cluster -> cluster.stream().map(ids::get).toList())
                .toList());
    }

    Explained explained(Linked linked, Publications publications, List<Publication> records) {
        return new Explained(
                linked.links().stream().map(link -> said(link, publications)).toList(),
                linked.keptApart().stream()
                        .map(pair -> said(pair, publications, records))
                        .toList());
    }

    private LinkSaid said(Link link, Publications publications) {
        String because = switch (link.why()) {
            case IDENTICAL -> "The two records say exactly the same.";
            case WEIGHED -> "Their fields agree, and nothing speaks against it.";
            case DECIDED -> "A person has said that they are the same.";
        };
        return new LinkSaid(
                ids.get(link.first()),
                ids.get(link.second()),
                because,
                fields(publications.explain(link.first(), link.second())));
    }

    private PairSaid said(KeptApart pair, Publications publications, List<Publication> records) {
        String because = switch (pair.how()) {
            case PAIR -> pair.objection().words();
            case CLUSTER ->
                "The two agree, but joining them would bring together two others: "
                        + pair.objection().words();
        };
        return new PairSaid(
                ids.get(pair.first()),
                ids.get(pair.second()),
                records.get(pair.first()).title(),
                records.get(pair.second()).title(),
                because,
                pair.objection().kind(),
                fields(publications.explain(pair.first(), pair.second())));
    }

    private static List<FieldSaid> fields(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        new FieldSaid(finding.field(), finding.words(), Math.round(finding.weight() * 10) / 10.0))
                .toList();
    }
}
