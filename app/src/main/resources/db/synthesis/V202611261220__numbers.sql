-- The quantitative strand: results as their reports give them, and the joint display of both strands for each theme.
CREATE TABLE synthesis.effect (
    id           uuid PRIMARY KEY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    reference_id uuid NOT NULL REFERENCES synthesis.reference (id),
    outcome      text NOT NULL CHECK (btrim(outcome) <> ''),
    level        text NOT NULL CHECK (level IN ('CHILD', 'FAMILY', 'SERVICE')),
    measure      text NOT NULL CHECK (btrim(measure) <> ''),
    direction    text NOT NULL CHECK (direction IN ('BETTER', 'NO_CLEAR', 'WORSE')),
    -- as the report gives them, letter by letter; empty where it gives none
    estimate     text NOT NULL,
    low          text NOT NULL,
    high         text NOT NULL,
    interval_of  text NOT NULL,
    people       int CHECK (people > 0),
    page         text NOT NULL,
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    CHECK ((low = '') = (high = '')),
    CHECK (low = '' OR interval_of <> '')
);
CREATE INDEX effect_by_synthesis ON synthesis.effect (synthesis_id, at);
-- On which themes a result bears.
CREATE TABLE synthesis.bearing (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    effect_id    uuid NOT NULL REFERENCES synthesis.effect (id),
    theme_id     uuid NOT NULL REFERENCES synthesis.theme (id),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (effect_id, theme_id)
);
CREATE INDEX bearing_by_synthesis ON synthesis.bearing (synthesis_id);
-- How the two strands stand to each other in a theme. The newest counts; none is ever taken away.
CREATE TABLE synthesis.joint (
    number       bigint GENERATED ALWAYS AS IDENTITY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    theme_id     uuid NOT NULL REFERENCES synthesis.theme (id),
    stands       text NOT NULL CHECK (stands IN ('AGREE', 'EXPAND', 'CONFLICT', 'SILENT')),
    why          text NOT NULL CHECK (btrim(why) <> ''),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, number)
);

GRANT SELECT, INSERT ON synthesis.effect, synthesis.bearing, synthesis.joint TO ${app_role};

DO $do$
DECLARE t text; who text; writes text;
BEGIN
    FOREACH t IN ARRAY ARRAY['effect', 'bearing', 'joint'] LOOP
        EXECUTE format('ALTER TABLE synthesis.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE synthesis.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON synthesis.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        who := format($p$((SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
            WHERE a.synthesis_id = %I.synthesis_id AND a.seat_id = sharing.viewer_seat()))$p$, t);
        EXECUTE format('CREATE POLICY of_team ON synthesis.%I FOR SELECT TO ${app_role} USING (%s)', t, who);
        writes := format($p$by_seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
            WHERE m.synthesis_id = %I.synthesis_id AND m.seat_id = sharing.viewer_seat() AND (m.codes OR m.leads))$p$, t);
        IF t = 'effect' THEN
            writes := writes || ' AND EXISTS (SELECT 1 FROM synthesis.reference r WHERE r.id = reference_id AND r.synthesis_id = effect.synthesis_id)';
        ELSE
            writes := writes || format(' AND EXISTS (SELECT 1 FROM synthesis.theme h WHERE h.id = theme_id AND h.synthesis_id = %I.synthesis_id)', t);
        END IF;
        IF t = 'bearing' THEN
            writes := writes || ' AND EXISTS (SELECT 1 FROM synthesis.effect e WHERE e.id = effect_id AND e.synthesis_id = bearing.synthesis_id)';
        END IF;
        EXECUTE format('CREATE POLICY team_writes ON synthesis.%I FOR INSERT TO ${app_role} WITH CHECK (%s)', t, writes);
    END LOOP;
END $do$;
