package org.throughline.partnership.products;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.partnership.Side;
import org.throughline.sharing.Viewer;

/** Products in their tables: what they are, who answers for them, who wrote them, which rules they carry out, how often they are used. */
@Repository
class ProductStore {
    static final String BEGIN = """
            INSERT INTO partnership.product (id, partnership_id, kind, title, about, made_by_seat_id, begun_on)
            VALUES (:id, :partnership, :kind, :title, :about, :seat, :on)
            """;
    static final String OWN = """
            INSERT INTO partnership.product_owner (product_id, partnership_id, place_id) VALUES (:product, :partnership, :place)
            """;
    static final String ALL = """
            SELECT id, partnership_id, kind, title, about, begun_on FROM partnership.product
             WHERE partnership_id = :partnership ORDER BY begun_on, id LIMIT 500
            """;
    static final String OWNERS = """
            SELECT product_id, place_id FROM partnership.product_owner WHERE partnership_id = :partnership ORDER BY place_id LIMIT 5000
            """;
    static final String WRITE_WITH = """
            INSERT INTO partnership.product_writer (id, product_id, partnership_id, role, called) VALUES (:id, :product, :partnership, :role, :called)
            """;
    static final String UNNAME =
            "UPDATE partnership.product_writer SET called = NULL WHERE id = :id AND product_id = :product";
    static final String WRITERS = """
            SELECT product_id, id, role, called FROM partnership.product_writer WHERE partnership_id = :partnership ORDER BY role, id LIMIT 5000
            """;
    static final String CARRY_OUT = """
            INSERT INTO partnership.product_rule (product_id, partnership_id, rule_id, rule_version, edition, read_on)
            VALUES (:product, :partnership, :rule, :version, :edition, :on) ON CONFLICT DO NOTHING
            """;
    static final String LAWS = """
            SELECT product_id, rule_id, rule_version, edition, read_on FROM partnership.product_rule
             WHERE partnership_id = :partnership ORDER BY rule_id, read_on LIMIT 10000
            """;
    static final String USE = """
            INSERT INTO partnership.product_use (id, product_id, partnership_id, place_id, conveyed, times, counted, from_day, until_day, on_day)
            VALUES (:id, :product, :partnership, :place, :conveyed, :times, :counted, :from, :until, :on)
            """;
    static final String USES = """
            SELECT product_id, place_id, conveyed, times, counted, from_day, until_day, on_day FROM partnership.product_use
             WHERE partnership_id = :partnership ORDER BY from_day, id LIMIT 10000
            """;
    static final String MINE = "SELECT id FROM partnership.product_mine_v";
    static final String PARTNERSHIP_OF = "SELECT partnership_id FROM partnership.product WHERE id = :id";

    private final JdbcClient jdbc;

    ProductStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A product as its tables hold it, without its versions. */
    List<Product> products(UUID partnership) {
        Map<UUID, List<UUID>> owners = by(OWNERS, partnership, rs -> rs.getObject("place_id", UUID.class));
        Map<UUID, List<Product.Writer>> writers = by(
                WRITERS,
                partnership,
                rs -> new Product.Writer(
                        rs.getObject("id", UUID.class),
                        Side.valueOf(rs.getString("role")),
                        Optional.ofNullable(rs.getString("called"))));
        Map<UUID, List<Product.Law>> laws = by(
                LAWS,
                partnership,
                rs -> new Product.Law(
                        rs.getString("rule_id"),
                        rs.getInt("rule_version"),
                        rs.getString("edition"),
                        rs.getObject("read_on", LocalDate.class)));
        Map<UUID, List<Product.Use>> uses = by(
                USES,
                partnership,
                rs -> new Product.Use(
                        rs.getObject("place_id", UUID.class),
                        rs.getBoolean("conveyed"),
                        rs.getInt("times"),
                        rs.getString("counted"),
                        rs.getObject("from_day", LocalDate.class),
                        rs.getObject("until_day", LocalDate.class),
                        rs.getObject("on_day", LocalDate.class)));
        return jdbc.sql(ALL)
                .param("partnership", partnership)
                .query((rs, _) -> {
                    UUID id = rs.getObject("id", UUID.class);
                    return new Product(
                            id,
                            partnership,
                            Product.Kind.valueOf(rs.getString("kind")),
                            rs.getString("title"),
                            rs.getString("about"),
                            rs.getObject("begun_on", LocalDate.class),
                            owners.getOrDefault(id, List.of()),
                            writers.getOrDefault(id, List.of()),
                            laws.getOrDefault(id, List.of()),
                            List.of(),
                            uses.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** What one line of a table says. */
    @FunctionalInterface
    interface Line<T> {
        T read(java.sql.ResultSet rs) throws java.sql.SQLException;
    }

    private <T> Map<UUID, List<T>> by(String sql, UUID partnership, Line<T> line) {
        return jdbc
                .sql(sql)
                .param("partnership", partnership)
                .query((rs, _) -> Map.entry(rs.getObject("product_id", UUID.class), line.read(rs)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Optional<UUID> partnershipOf(UUID product) {
        return jdbc.sql(PARTNERSHIP_OF).param("id", product).query(UUID.class).optional();
    }

    /** This viewer answers for it today, or leads or facilitates its partnership. */
    boolean mine(UUID product) {
        return jdbc.sql(MINE).query(UUID.class).list().contains(product);
    }

    void begin(Product p, Viewer by) {
        jdbc.sql(BEGIN)
                .param("id", p.id())
                .param("partnership", p.partnership())
                .param("kind", p.kind().name())
                .param("title", p.title())
                .param("about", p.about())
                .param("seat", by.seat().value())
                .param("on", p.begunOn())
                .update();
        for (UUID owner : p.owners()) {
            jdbc.sql(OWN)
                    .param("product", p.id())
                    .param("partnership", p.partnership())
                    .param("place", owner)
                    .update();
        }
    }

    void writeWith(Product p, Product.Writer w) {
        jdbc.sql(WRITE_WITH)
                .param("id", w.id())
                .param("product", p.id())
                .param("partnership", p.partnership())
                .param("role", w.side().name())
                .param("called", w.called().orElse(null))
                .update();
    }

    boolean unname(Product p, UUID writer) {
        return jdbc.sql(UNNAME).param("id", writer).param("product", p.id()).update() == 1;
    }

    void carryOut(Product p, Product.Law law) {
        jdbc.sql(CARRY_OUT)
                .param("product", p.id())
                .param("partnership", p.partnership())
                .param("rule", law.ruleId())
                .param("version", law.ruleVersion())
                .param("edition", law.edition())
                .param("on", law.readOn())
                .update();
    }

    void use(Product p, Product.Use u) {
        jdbc.sql(USE)
                .param("id", UUID.randomUUID())
                .param("product", p.id())
                .param("partnership", p.partnership())
                .param("place", u.place())
                .param("conveyed", u.conveyed())
                .param("times", u.times())
                .param("counted", u.counted())
                .param("from", u.from())
                .param("until", u.until())
                .param("on", u.saidOn())
                .update();
    }
}
