package org.throughline.sharing;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.people.ChildId;
import org.throughline.sharing.SharingStore.OfSeat;

/**
 * The rights to some children as they stand beside those that the rules give.
 *
 * @param findings one for each child of whom they are not the same
 * @param differing the seats whose rights are not the same, each with the child
 * @param ruledOfDiffering all that the rules give to these seats to these children
 */
record Compared(List<RightsFinding> findings, Set<OfSeat> differing, List<Entitlement> ruledOfDiffering) {

    static Compared of(List<ChildId> children, List<Entitlement> stored, List<Entitlement> ruled) {
        Map<ChildId, List<Entitlement>> standing = stored.stream().collect(groupingBy(Entitlement::child));
        Map<ChildId, List<Entitlement>> right = ruled.stream().collect(groupingBy(Entitlement::child));
        List<RightsFinding> findings = children.stream()
                .flatMap(
                        child -> RightsFinding.between(
                                child, standing.getOrDefault(child, List.of()), right.getOrDefault(child, List.of()))
                                .stream())
                .toList();
        Set<OfSeat> differing = new HashSet<>(findings.stream()
                .flatMap(f -> f.seats().stream().map(seat -> new OfSeat(seat, f.child())))
                .toList());
        return new Compared(
                findings,
                differing,
                ruled.stream().filter(e -> differing.contains(OfSeat.of(e))).toList());
    }
}
