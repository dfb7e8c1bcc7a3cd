-- Records that the team takes out before anybody screens them, by a rule or by hand, with a reason. Nothing is deleted: each can be put
-- back, and both stand in the trail. What is in a batch is screened and is not taken out any more.
CREATE TABLE synthesis.removal (
    id           uuid PRIMARY KEY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    way          text NOT NULL CHECK (way IN ('RULE', 'HAND')),
    rule         text NOT NULL CHECK (length(rule) <= 2000 AND (way = 'RULE') = (btrim(rule) <> '')),
    why          text NOT NULL CHECK (btrim(why) <> '' AND length(why) <= 2000),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    UNIQUE (synthesis_id, id)
);
CREATE INDEX removal_by_seat ON synthesis.removal (by_seat_id);

-- Each record of a publication that a database or register gave: when a join is undone, each stays out until it is put back.
CREATE TABLE synthesis.removed (
    synthesis_id    uuid NOT NULL,
    removal_id      uuid NOT NULL,
    reference_id    uuid NOT NULL,
    back_by_seat_id uuid REFERENCES people.seat (id),
    back_at         timestamptz,
    back_why        text NOT NULL DEFAULT '' CHECK (length(back_why) <= 2000),
    PRIMARY KEY (removal_id, reference_id),
    FOREIGN KEY (synthesis_id, removal_id) REFERENCES synthesis.removal (synthesis_id, id),
    FOREIGN KEY (synthesis_id, reference_id) REFERENCES synthesis.reference (synthesis_id, id),
    CHECK ((back_at IS NULL) = (back_by_seat_id IS NULL) AND (back_at IS NULL) = (btrim(back_why) = ''))
);
CREATE INDEX removed_by_reference ON synthesis.removed (synthesis_id, reference_id);
CREATE INDEX removed_by_seat ON synthesis.removed (back_by_seat_id);

GRANT SELECT, INSERT ON synthesis.removal, synthesis.removed TO ${app_role};
GRANT UPDATE (back_by_seat_id, back_at, back_why) ON synthesis.removed TO ${app_role};

DO $do$
DECLARE
    t    text;
    lead text := 'EXISTS (SELECT 1 FROM synthesis.member m WHERE m.synthesis_id = %I.synthesis_id AND m.seat_id = sharing.viewer_seat() AND m.leads)';
BEGIN
    FOREACH t IN ARRAY ARRAY['removal', 'removed'] LOOP
        EXECUTE format('ALTER TABLE synthesis.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE synthesis.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON synthesis.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format($p$CREATE POLICY of_team ON synthesis.%I FOR SELECT TO ${app_role} USING (
            (SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
                WHERE a.synthesis_id = %I.synthesis_id AND a.seat_id = sharing.viewer_seat()))$p$, t, t);
    END LOOP;
    EXECUTE 'CREATE POLICY lead_removes ON synthesis.removal FOR INSERT TO ${app_role} WITH CHECK (by_seat_id = (SELECT sharing.viewer_seat()) AND '
        || format(lead, 'removal') || ')';
    EXECUTE 'CREATE POLICY lead_removes ON synthesis.removed FOR INSERT TO ${app_role} WITH CHECK (back_at IS NULL AND ' || format(lead, 'removed')
        || ' AND NOT EXISTS (SELECT 1 FROM synthesis.batch_reference b WHERE b.synthesis_id = removed.synthesis_id'
        || ' AND b.stage = ''TITLE_ABSTRACT'' AND b.reference_id = removed.reference_id))';
    EXECUTE 'CREATE POLICY lead_puts_back ON synthesis.removed FOR UPDATE TO ${app_role} USING (back_at IS NULL AND ' || format(lead, 'removed')
        || ') WITH CHECK (back_by_seat_id = (SELECT sharing.viewer_seat()) AND ' || format(lead, 'removed') || ')';
END
$do$;

-- The publications that are out: each once, with the first removal that took it out.
CREATE VIEW synthesis.removed_v WITH (security_invoker = true) AS
SELECT DISTINCT ON (d.synthesis_id, coalesce(r.stands_for, r.id))
       d.synthesis_id, coalesce(r.stands_for, r.id) AS reference_id, m.id AS removal_id, m.way, m.why
  FROM synthesis.removed d
  JOIN synthesis.removal m ON m.id = d.removal_id
  JOIN synthesis.reference r ON r.id = d.reference_id AND r.left_at IS NULL
 WHERE d.back_at IS NULL
   AND NOT EXISTS (SELECT 1 FROM synthesis.batch_reference b
                    WHERE b.synthesis_id = d.synthesis_id AND b.stage = 'TITLE_ABSTRACT' AND b.reference_id = coalesce(r.stands_for, r.id))
 ORDER BY d.synthesis_id, coalesce(r.stands_for, r.id), m.at, m.id;
GRANT SELECT ON synthesis.removed_v TO ${app_role};
