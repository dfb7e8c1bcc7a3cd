-- What is to be done for a child, and on what evidence: a record of the bank in the version that was read, or none and why.
CREATE SCHEMA provision;
GRANT USAGE ON SCHEMA provision TO ${app_role};

CREATE TABLE provision.line (
    area_id         uuid NOT NULL REFERENCES people.area (id),
    id              uuid NOT NULL UNIQUE,
    person_id       uuid NOT NULL REFERENCES people.person (id),   -- the child's person record it came through
    words           text NOT NULL CHECK (btrim(words) <> ''),
    hoped           text NOT NULL CHECK (btrim(hoped) <> ''),
    evidence_id     uuid REFERENCES evidence.record (id),
    evidence_version int,
    recommendation  text CHECK (length(recommendation) <= 100),     -- its key in that version; empty for the record as a whole
    without_because text CHECK (btrim(without_because) <> ''),
    by_seat_id      uuid NOT NULL REFERENCES people.seat (id),
    agency_id       uuid NOT NULL REFERENCES people.agency (id),
    chosen_on       date NOT NULL,
    controller_id   uuid NOT NULL REFERENCES people.agency (id),
    PRIMARY KEY (area_id, id),
    FOREIGN KEY (evidence_id, evidence_version) REFERENCES evidence.version (record_id, number),
    CHECK (num_nulls(evidence_id, evidence_version, recommendation) IN (0, 3)),
    CHECK ((evidence_id IS NULL) = (without_because IS NOT NULL))
);
CREATE INDEX line_by_person ON provision.line (person_id, chosen_on);
CREATE INDEX line_by_evidence ON provision.line (evidence_id, recommendation) WHERE evidence_id IS NOT NULL;

-- It is done no longer, and why; what it was stays readable.
CREATE TABLE provision.line_end (
    area_id    uuid NOT NULL,
    line_id    uuid NOT NULL,
    why        text NOT NULL CHECK (btrim(why) <> ''),
    by_seat_id uuid NOT NULL REFERENCES people.seat (id),
    ended_on   date NOT NULL,
    PRIMARY KEY (area_id, line_id),
    FOREIGN KEY (area_id, line_id) REFERENCES provision.line (area_id, id)
);
CREATE INDEX line_end_by_line ON provision.line_end (line_id);

GRANT SELECT, INSERT ON provision.line, provision.line_end TO ${app_role};

ALTER TABLE provision.line ENABLE ROW LEVEL SECURITY;
ALTER TABLE provision.line FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON provision.line TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY entitled ON provision.line FOR SELECT TO ${app_role} USING (sharing.sees_row(person_id, 'CIRCLE', area_id));
-- The child's school and the council choose; each in its own name, about a child it may write about.
CREATE POLICY write_own ON provision.line FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat()) AND agency_id = (SELECT sharing.viewer_agency())
    AND (SELECT sharing.viewer_purpose()) IN ('SEN_SUPPORT', 'STATUTORY')
    AND EXISTS (SELECT 1 FROM sharing.my_person_records_v m
                 WHERE m.person_id = line.person_id AND m.tier = 'CIRCLE' AND m.may_write
                   AND (m.area_id IS NULL OR m.area_id = line.area_id)));
-- What a row names must be there for whoever writes it: a refusal is the same for what is hidden and for what does not exist.
CREATE POLICY names_what_it_sees ON provision.line AS RESTRICTIVE FOR INSERT TO ${app_role} WITH CHECK (
    evidence_id IS NULL OR EXISTS (SELECT 1 FROM evidence.record r WHERE r.id = evidence_id AND r.published_on IS NOT NULL));

ALTER TABLE provision.line_end ENABLE ROW LEVEL SECURITY;
ALTER TABLE provision.line_end FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON provision.line_end TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY of_line ON provision.line_end FOR SELECT TO ${app_role} USING (
    EXISTS (SELECT 1 FROM provision.line l WHERE l.area_id = line_end.area_id AND l.id = line_id));
CREATE POLICY write_own ON provision.line_end FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat()) AND (SELECT sharing.viewer_purpose()) IN ('SEN_SUPPORT', 'STATUTORY')
    AND EXISTS (SELECT 1 FROM provision.line l
                  JOIN sharing.my_person_records_v m ON m.person_id = l.person_id AND m.tier = 'CIRCLE' AND m.may_write
                   AND (m.area_id IS NULL OR m.area_id = l.area_id)
                 WHERE l.area_id = line_end.area_id AND l.id = line_id));

-- For how many children something of the bank was chosen, for everybody: the only way from a child's record to the bank. It counts
-- children once over all areas, as it stood on the first of the viewer's month; it says nothing of fewer than eight children or of
-- fewer than three agencies, nought among them, and rounds to five. On the short list of security-definer functions: whoever reads
-- the bank sees no child, and no smaller number leaves this function, whoever asks.
CREATE FUNCTION provision.children_given(p_record uuid, p_recommendation text) RETURNS int
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_first date := date_trunc('month', sharing.viewer_today())::date;
    v_children int;
    v_agencies int;
BEGIN
    SELECT count(DISTINCT coalesce(k.child_id, l.person_id)), count(DISTINCT l.agency_id) INTO v_children, v_agencies
      FROM provision.line l
      LEFT JOIN people.child_link k ON k.person_id = l.person_id AND k.state = 'CONFIRMED' AND k.until_at IS NULL
     WHERE l.evidence_id = p_record AND l.recommendation = p_recommendation AND l.chosen_on < v_first;
    RETURN CASE WHEN v_children < 8 OR v_agencies < 3 THEN NULL ELSE 5 * round(v_children / 5.0) END;
END $$;
REVOKE ALL ON FUNCTION provision.children_given(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION provision.children_given(uuid, text) TO ${app_role};
