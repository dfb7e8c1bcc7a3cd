-- From a record to the pairs it stands in, whichever place it has in them: the next record to screen asks so.
CREATE INDEX duplicate_by_other ON synthesis.duplicate (synthesis_id, other_id);
