-- What somebody wrote about a child's help can be taken away by law, as what they told can: the words stand apart from the line that
-- says who chose it, when and on what evidence, and a marker with act, ground and day stays in their place.
CREATE TABLE provision.said (
    area_id uuid NOT NULL,
    line_id uuid NOT NULL,
    part    text NOT NULL CHECK (part IN ('DONE', 'HOPED', 'BECAUSE', 'WHY_ENDED')),
    words   text NOT NULL CHECK (btrim(words) <> ''),
    PRIMARY KEY (area_id, line_id, part),
    FOREIGN KEY (area_id, line_id) REFERENCES provision.line (area_id, id)
);
CREATE INDEX said_by_line ON provision.said (line_id);

CREATE TABLE provision.erasure (
    area_id    uuid NOT NULL,
    line_id    uuid NOT NULL,
    act        text NOT NULL CHECK (act IN ('ERASURE', 'RECTIFICATION')),
    ground     text NOT NULL CHECK (ground IN ('SPEAKER_ASKED', 'WRONG_CHILD', 'NOT_TRUE', 'NOT_NEEDED', 'NOT_OURS_TO_KEEP')),
    by_seat_id uuid NOT NULL REFERENCES people.seat (id),
    at         timestamptz NOT NULL,
    PRIMARY KEY (area_id, line_id),
    FOREIGN KEY (area_id, line_id) REFERENCES provision.line (area_id, id)
);
CREATE INDEX erasure_by_line ON provision.erasure (line_id);

DO $do$
DECLARE
    v_expected bigint := (SELECT 2 * count(*) + count(without_because) FROM provision.line) + (SELECT count(*) FROM provision.line_end);
    v_moved bigint;
BEGIN
    INSERT INTO provision.said (area_id, line_id, part, words)
    SELECT area_id, id, 'DONE', words FROM provision.line
    UNION ALL SELECT area_id, id, 'HOPED', hoped FROM provision.line
    UNION ALL SELECT area_id, id, 'BECAUSE', without_because FROM provision.line WHERE without_because IS NOT NULL
    UNION ALL SELECT area_id, line_id, 'WHY_ENDED', why FROM provision.line_end;
    GET DIAGNOSTICS v_moved = ROW_COUNT;
    IF v_moved <> v_expected THEN
        RAISE EXCEPTION 'Expected to move % words of what is done for children, moved %', v_expected, v_moved;
    END IF;
END $do$;

-- Which stands without evidence is told by evidence_id alone; the checks on these columns go with them.
ALTER TABLE provision.line DROP COLUMN words, DROP COLUMN hoped, DROP COLUMN without_because;
ALTER TABLE provision.line_end DROP COLUMN why;

GRANT SELECT, INSERT, DELETE ON provision.said TO ${app_role};
GRANT SELECT, INSERT ON provision.erasure TO ${app_role};

DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['said', 'erasure'] LOOP
        EXECUTE format('ALTER TABLE provision.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE provision.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON provision.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format($p$CREATE POLICY of_line ON provision.%I FOR SELECT TO ${app_role} USING (
            EXISTS (SELECT 1 FROM provision.line l WHERE l.area_id = %I.area_id AND l.id = line_id))$p$, t, t);
    END LOOP;
END $do$;
-- Whoever chose it says what and why; whoever ends it says why it ended.
CREATE POLICY write_own ON provision.said FOR INSERT TO ${app_role} WITH CHECK (
    CASE WHEN part = 'WHY_ENDED'
         THEN EXISTS (SELECT 1 FROM provision.line_end e WHERE e.area_id = said.area_id AND e.line_id = said.line_id
                         AND e.by_seat_id = (SELECT sharing.viewer_seat()))
         ELSE EXISTS (SELECT 1 FROM provision.line l WHERE l.area_id = said.area_id AND l.id = said.line_id
                         AND l.by_seat_id = (SELECT sharing.viewer_seat()))
    END);
CREATE INDEX line_by_seat ON provision.line (by_seat_id);
CREATE INDEX line_by_controller ON provision.line (controller_id);
-- Words are taken away by whoever chose it, or for the agency that answers for it.
CREATE POLICY take_away ON provision.said FOR DELETE TO ${app_role} USING (
    EXISTS (SELECT 1 FROM provision.line l WHERE l.area_id = said.area_id AND l.id = said.line_id
               AND (l.by_seat_id = (SELECT sharing.viewer_seat())
                    OR ((SELECT sharing.viewer_purpose()) = 'STATUTORY' AND l.controller_id = (SELECT sharing.viewer_agency())))));
CREATE POLICY take_away ON provision.erasure FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat())
    AND EXISTS (SELECT 1 FROM provision.line l WHERE l.area_id = erasure.area_id AND l.id = erasure.line_id
                   AND (l.by_seat_id = (SELECT sharing.viewer_seat())
                        OR ((SELECT sharing.viewer_purpose()) = 'STATUTORY' AND l.controller_id = (SELECT sharing.viewer_agency())))));
