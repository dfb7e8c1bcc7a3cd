-- Two records of one work that are not the same record: a preprint and its article, part 1 and part 2. They stay two records,
-- and are shown together when they are screened.
ALTER TABLE synthesis.duplicate DROP CONSTRAINT duplicate_state_check,
    ADD CONSTRAINT duplicate_state_check CHECK (state IN ('JOINED', 'DOUBTFUL', 'APART', 'ONE_WORK'));

-- Votes that were given by one decision; they are taken back together. Each record still has a vote of its own.
ALTER TABLE synthesis.vote ADD COLUMN together uuid;
CREATE INDEX vote_together ON synthesis.vote (together) WHERE together IS NOT NULL;
