package org.throughline.child;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.ChildId;
import org.throughline.people.PersonId;

/** Which person records are which child, for many children at once, as the viewer may see them. */
@Repository
class ChildRecordStore {
    static final String RECORDS_OF_CHILDREN = """
            SELECT DISTINCT child_id, person_id FROM sharing.my_person_records_v
             WHERE child_id = ANY (:children) ORDER BY child_id, person_id LIMIT 5000
            """;

    private final JdbcClient jdbc;

    ChildRecordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(ChildId child, PersonId record) {}

    Map<ChildId, List<PersonId>> recordsOf(List<ChildId> children) {
        return jdbc
                .sql(RECORDS_OF_CHILDREN)
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((rs, _) -> new Row(
                        new ChildId(rs.getObject("child_id", UUID.class)),
                        new PersonId(rs.getObject("person_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::child, Collectors.mapping(Row::record, Collectors.toList())));
    }
}
