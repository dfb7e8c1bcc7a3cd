-- What everybody may read of a release: a text of its own, without the names of who read, screened or searched. Put in once and
-- read; a release that is taken out of public and shown again is another round. Nobody changes one.
CREATE TABLE synthesis.public_release (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    release      int NOT NULL,
    round        int NOT NULL CHECK (round > 0),
    content      text NOT NULL,
    sha256       text NOT NULL CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, release, round),
    FOREIGN KEY (synthesis_id, release) REFERENCES synthesis.release (synthesis_id, number)
);

-- That it is public no more, since when, and why: this everybody may read.
CREATE TABLE synthesis.public_end (
    synthesis_id uuid NOT NULL,
    release      int NOT NULL,
    round        int NOT NULL,
    shown_at     timestamptz NOT NULL,
    why          text NOT NULL CHECK (btrim(why) <> '' AND length(why) <= 2000),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, release, round),
    FOREIGN KEY (synthesis_id, release, round) REFERENCES synthesis.public_release (synthesis_id, release, round)
);

GRANT SELECT, INSERT ON synthesis.public_release, synthesis.public_end TO ${app_role};

DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['public_release', 'public_end'] LOOP
        EXECUTE format('ALTER TABLE synthesis.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE synthesis.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON synthesis.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format($p$CREATE POLICY of_team ON synthesis.%I FOR SELECT TO ${app_role} USING (EXISTS (SELECT 1 FROM synthesis.access a
            WHERE a.synthesis_id = %I.synthesis_id AND a.seat_id = sharing.viewer_seat()))$p$, t, t);
        EXECUTE format($p$CREATE POLICY lead_says ON synthesis.%I FOR INSERT TO ${app_role} WITH CHECK (
            by_seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
                WHERE m.synthesis_id = %I.synthesis_id AND m.seat_id = sharing.viewer_seat() AND m.leads))$p$, t, t);
    END LOOP;
END $do$;
CREATE POLICY that_it_ended ON synthesis.public_end FOR SELECT TO ${app_role} USING ((SELECT sharing.viewer_purpose()) = 'PUBLIC');
CREATE POLICY while_it_is_public ON synthesis.public_release FOR SELECT TO ${app_role} USING (
    (SELECT sharing.viewer_purpose()) = 'PUBLIC' AND NOT EXISTS (SELECT 1 FROM synthesis.public_end e
        WHERE e.synthesis_id = public_release.synthesis_id AND e.release = public_release.release AND e.round = public_release.round));
