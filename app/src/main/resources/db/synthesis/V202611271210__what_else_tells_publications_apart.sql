-- What else helps to tell whether two records are one publication: who published it, other names of its journal, numbers of trials.
ALTER TABLE synthesis.reference
    ADD COLUMN publisher text NOT NULL DEFAULT '',
    ADD COLUMN other_names text NOT NULL DEFAULT '',
    ADD COLUMN trials text NOT NULL DEFAULT '';
