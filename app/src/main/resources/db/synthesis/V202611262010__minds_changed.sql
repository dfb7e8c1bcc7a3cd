-- Themes named anew and readings taken back. What was said before stays where it stands; none of it is ever changed.
CREATE TABLE synthesis.theme_naming (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    theme_id     uuid NOT NULL,
    number       int NOT NULL CHECK (number > 1),
    name         text NOT NULL CHECK (btrim(name) <> ''),
    why          text NOT NULL CHECK (btrim(why) <> ''),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, theme_id, number),
    FOREIGN KEY (synthesis_id, theme_id) REFERENCES synthesis.theme (synthesis_id, id)
);

-- One reading that its reader took back. Nobody takes back what somebody else read.
ALTER TABLE synthesis.coding ADD UNIQUE (synthesis_id, id);
CREATE TABLE synthesis.taken_back (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    coding_id    uuid NOT NULL,
    why          text NOT NULL CHECK (btrim(why) <> ''),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, coding_id),
    FOREIGN KEY (synthesis_id, coding_id) REFERENCES synthesis.coding (synthesis_id, id)
);
-- What was taken back can be read again: the same words under the same code, in a reading of its own.
ALTER TABLE synthesis.coding DROP CONSTRAINT coding_extract_id_code_seat_id_key;
CREATE INDEX coding_by_extract ON synthesis.coding (synthesis_id, extract_id, seat_id);

GRANT SELECT, INSERT ON synthesis.theme_naming, synthesis.taken_back TO ${app_role};

DO $do$
DECLARE t text; who text; writes text;
BEGIN
    FOREACH t IN ARRAY ARRAY['theme_naming', 'taken_back'] LOOP
        EXECUTE format('ALTER TABLE synthesis.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE synthesis.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON synthesis.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        who := format($p$((SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
            WHERE a.synthesis_id = %I.synthesis_id AND a.seat_id = sharing.viewer_seat()))$p$, t);
        EXECUTE format('CREATE POLICY of_team ON synthesis.%I FOR SELECT TO ${app_role} USING (%s)', t, who);
        writes := format($p$by_seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
            WHERE m.synthesis_id = %I.synthesis_id AND m.seat_id = sharing.viewer_seat() AND m.codes)$p$, t);
        IF t = 'theme_naming' THEN
            writes := writes || ' AND EXISTS (SELECT 1 FROM synthesis.theme h WHERE h.id = theme_id AND h.synthesis_id = theme_naming.synthesis_id)';
        ELSE
            writes := writes || ' AND EXISTS (SELECT 1 FROM synthesis.coding c WHERE c.id = coding_id AND c.synthesis_id = taken_back.synthesis_id
                AND c.seat_id = taken_back.by_seat_id)';
        END IF;
        EXECUTE format('CREATE POLICY own_word ON synthesis.%I FOR INSERT TO ${app_role} WITH CHECK (%s)', t, writes);
    END LOOP;
END $do$;
