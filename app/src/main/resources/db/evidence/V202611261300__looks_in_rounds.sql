-- Reviewers look again at a changed record and when its day has come; whoever gave it answers them; what is wrong is put
-- right or withdrawn in the open; and what another bank wrote comes in with what its areas told.

-- Each round asks two people afresh; the rounds before stay as they were.
ALTER TABLE evidence.record
    ADD COLUMN round int NOT NULL DEFAULT 1 CHECK (round > 0),
    ADD COLUMN taken_in_on date,
    ADD UNIQUE (id, given_by_person, given_by_seat_id);
GRANT UPDATE (round) ON evidence.record TO ${app_role};

-- Who gave the record is what the record says, so that nobody can be asked to look at their own.
ALTER TABLE evidence.appraisal
    ADD COLUMN round int NOT NULL DEFAULT 1 CHECK (round > 0),
    ADD COLUMN version int NOT NULL DEFAULT 1,
    DROP CONSTRAINT appraisal_pkey,
    ADD PRIMARY KEY (record_id, round, seat_id),
    ADD FOREIGN KEY (record_id, given_by_person, given_by_seat_id) REFERENCES evidence.record (id, given_by_person, given_by_seat_id),
    ADD FOREIGN KEY (record_id, version) REFERENCES evidence.version (record_id, number),
    ADD UNIQUE (record_id, round, person);

-- What whoever gave the record answers to one reviewer. The other reviewer does not read it.
CREATE TABLE evidence.reply (
    record_id  uuid NOT NULL,
    round      int NOT NULL,
    seat_id    uuid NOT NULL,
    words      text NOT NULL CHECK (btrim(words) <> ''),
    by_seat_id uuid NOT NULL REFERENCES people.seat (id),
    at         timestamptz NOT NULL,
    PRIMARY KEY (record_id, round, seat_id),
    FOREIGN KEY (record_id, round, seat_id) REFERENCES evidence.appraisal (record_id, round, seat_id)
);
CREATE INDEX reply_by_seat ON evidence.reply (seat_id);
GRANT SELECT, INSERT ON evidence.reply TO ${app_role};
ALTER TABLE evidence.reply ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence.reply FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON evidence.reply TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY of_appraisal ON evidence.reply FOR SELECT TO ${app_role}
    USING (EXISTS (SELECT 1 FROM evidence.appraisal a WHERE a.record_id = reply.record_id AND a.round = reply.round AND a.seat_id = reply.seat_id));
CREATE POLICY write_own ON evidence.reply FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat())
    AND EXISTS (SELECT 1 FROM evidence.appraisal a WHERE a.record_id = reply.record_id AND a.round = reply.round AND a.seat_id = reply.seat_id
                 AND a.given_by_seat_id = (SELECT sharing.viewer_seat()) AND a.given_at IS NOT NULL));

-- Published, or published for three more years, is what two people have looked at in this round, one of them with lived experience.
CREATE FUNCTION evidence.two_have_looked() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
    IF NEW.review_again_on IS NOT NULL AND NEW.review_again_on IS DISTINCT FROM OLD.review_again_on
       AND NOT (SELECT count(*) >= 2 AND bool_or(a.lived_experience) FROM evidence.appraisal a
                 WHERE a.record_id = NEW.id AND a.round = NEW.round AND a.given_at IS NOT NULL) THEN
        RAISE EXCEPTION 'A record is published after two people have looked at it, one of them with lived experience' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER two_have_looked BEFORE UPDATE ON evidence.record FOR EACH ROW EXECUTE FUNCTION evidence.two_have_looked();

-- Why there is a new version: it says more, it puts right what was wrong, or it takes the record out of use.
ALTER TABLE evidence.version
    ADD COLUMN kind text NOT NULL DEFAULT 'REVISED' CHECK (kind IN ('REVISED', 'CORRECTED', 'WITHDRAWN'));

-- Each of the two who look may set a label in their own name; two labels on one axis stand side by side.
DROP POLICY write_own ON evidence.label;
CREATE POLICY write_own ON evidence.label FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat())
    AND EXISTS (SELECT 1 FROM evidence.record r WHERE r.id = record_id)
    AND ((SELECT sharing.viewer_purpose()) = 'EVIDENCE_BANK'
         OR EXISTS (SELECT 1 FROM evidence.appraisal a WHERE a.record_id = label.record_id AND a.seat_id = (SELECT sharing.viewer_seat()))));

-- An area speaks through a seat that serves it. What another bank's areas told comes in by their name alone, through the bank.
ALTER TABLE evidence.adoption ALTER COLUMN area_id DROP NOT NULL;
DROP POLICY write_own ON evidence.adoption;
CREATE POLICY write_own ON evidence.adoption FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat())
    AND EXISTS (SELECT 1 FROM evidence.record r WHERE r.id = record_id AND r.published_on IS NOT NULL)
    AND CASE WHEN area_id IS NULL THEN (SELECT sharing.viewer_purpose()) = 'EVIDENCE_BANK'
             ELSE EXISTS (SELECT 1 FROM people.seat_area s WHERE s.seat_id = (SELECT sharing.viewer_seat()) AND s.area_id = adoption.area_id) END);
DROP POLICY write_own ON evidence.result;
CREATE POLICY write_own ON evidence.result FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat())
    AND EXISTS (SELECT 1 FROM evidence.adoption a WHERE a.id = adoption_id
                 AND CASE WHEN a.area_id IS NULL THEN (SELECT sharing.viewer_purpose()) = 'EVIDENCE_BANK'
                          ELSE EXISTS (SELECT 1 FROM people.seat_area s WHERE s.seat_id = (SELECT sharing.viewer_seat()) AND s.area_id = a.area_id) END));
