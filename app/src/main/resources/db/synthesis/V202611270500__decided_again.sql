-- What was decided about a reference can be decided again by whoever settles, with a reason. What stood before is kept: no change
-- is made without its row here.
CREATE TABLE synthesis.settled_before (
    number           bigint GENERATED ALWAYS AS IDENTITY,
    synthesis_id     uuid NOT NULL REFERENCES synthesis.synthesis (id),
    stage            text NOT NULL CHECK (stage IN ('TITLE_ABSTRACT', 'FULL_TEXT')),
    reference_id     uuid NOT NULL REFERENCES synthesis.reference (id),
    outcome          text NOT NULL CHECK (outcome IN ('INCLUDE', 'EXCLUDE')),
    reason           text NOT NULL,
    by_seat_id       uuid REFERENCES people.seat (id),
    why              text NOT NULL,
    at               timestamptz NOT NULL,
    again_by_seat_id uuid NOT NULL REFERENCES people.seat (id),
    again_at         timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, number)
);
CREATE INDEX settled_before_by_reference ON synthesis.settled_before (synthesis_id, reference_id, number);
CREATE INDEX settled_by_seat ON synthesis.settled (by_seat_id);
CREATE INDEX settled_before_by_seat ON synthesis.settled_before (again_by_seat_id);
GRANT SELECT, INSERT ON synthesis.settled_before TO ${app_role};
GRANT UPDATE (outcome, reason, by_seat_id, why, at) ON synthesis.settled TO ${app_role};

CREATE FUNCTION synthesis.keep_what_was_settled() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $body$
BEGIN
    INSERT INTO synthesis.settled_before (synthesis_id, stage, reference_id, outcome, reason, by_seat_id, why, at, again_by_seat_id, again_at)
    VALUES (OLD.synthesis_id, OLD.stage, OLD.reference_id, OLD.outcome, OLD.reason, OLD.by_seat_id, OLD.why, OLD.at, NEW.by_seat_id, NEW.at);
    RETURN NEW;
END
$body$;
CREATE TRIGGER keep_before BEFORE UPDATE ON synthesis.settled FOR EACH ROW EXECUTE FUNCTION synthesis.keep_what_was_settled();

ALTER TABLE synthesis.settled_before ENABLE ROW LEVEL SECURITY;
ALTER TABLE synthesis.settled_before FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON synthesis.settled_before TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY of_team ON synthesis.settled_before FOR SELECT TO ${app_role} USING (
    (SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
        WHERE a.synthesis_id = settled_before.synthesis_id AND a.seat_id = sharing.viewer_seat()));
-- Whoever settles conflicts, and whoever leads without screening.
CREATE POLICY decides_again ON synthesis.settled_before FOR INSERT TO ${app_role} WITH CHECK (
    again_by_seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
        WHERE m.synthesis_id = settled_before.synthesis_id AND m.seat_id = sharing.viewer_seat() AND (m.adjudicates OR (m.leads AND NOT m.screens))));
CREATE POLICY decides_again ON synthesis.settled FOR UPDATE TO ${app_role} USING (
    EXISTS (SELECT 1 FROM synthesis.member m
        WHERE m.synthesis_id = settled.synthesis_id AND m.seat_id = sharing.viewer_seat() AND (m.adjudicates OR (m.leads AND NOT m.screens))))
    WITH CHECK (by_seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
        WHERE m.synthesis_id = settled.synthesis_id AND m.seat_id = sharing.viewer_seat() AND (m.adjudicates OR (m.leads AND NOT m.screens))));
