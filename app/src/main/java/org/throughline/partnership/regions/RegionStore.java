package org.throughline.partnership.regions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Areas in regions, in their table. */
@Repository
class RegionStore {
    static final String OF = """
            SELECT m.region_id, r.name AS region_name, m.area_part_id, a.name AS area_name, m.asked_on, m.agreed_on, m.left_on
              FROM partnership.region_member m
              JOIN partnership.partnership r ON r.id = m.region_id JOIN partnership.partnership a ON a.id = m.area_part_id
             WHERE m.region_id = :partnership OR m.area_part_id = :partnership ORDER BY r.name, a.name, m.asked_on LIMIT 500
            """;
    static final String ASK =
            "INSERT INTO partnership.region_member (region_id, area_part_id, asked_on) VALUES (:region, :area, :on)";
    static final String AGREE = """
            UPDATE partnership.region_member SET agreed_on = :on
             WHERE region_id = :region AND area_part_id = :area AND agreed_on IS NULL AND left_on IS NULL
            """;
    static final String LEAVE = """
            UPDATE partnership.region_member SET left_on = :on
             WHERE region_id = :region AND area_part_id = :area AND left_on IS NULL
            """;

    private final JdbcClient jdbc;

    RegionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a region or of an area, in the order of their names: never by anything that was measured. */
    List<Membership> of(UUID partnership) {
        return jdbc.sql(OF)
                .param("partnership", partnership)
                .query((rs, _) -> new Membership(
                        rs.getObject("region_id", UUID.class),
                        rs.getString("region_name"),
                        rs.getObject("area_part_id", UUID.class),
                        rs.getString("area_name"),
                        rs.getObject("asked_on", LocalDate.class),
                        Optional.ofNullable(rs.getObject("agreed_on", LocalDate.class)),
                        Optional.ofNullable(rs.getObject("left_on", LocalDate.class))))
                .list();
    }

    void ask(UUID region, UUID area, LocalDate on) {
        jdbc.sql(ASK)
                .param("region", region)
                .param("area", area)
                .param("on", on)
                .update();
    }

    boolean agree(UUID region, UUID area, LocalDate on) {
        return jdbc.sql(AGREE)
                        .param("region", region)
                        .param("area", area)
                        .param("on", on)
                        .update()
                == 1;
    }

    boolean leave(UUID region, UUID area, LocalDate on) {
        return jdbc.sql(LEAVE)
                        .param("region", region)
                        .param("area", area)
                        .param("on", on)
                        .update()
                == 1;
    }
}
