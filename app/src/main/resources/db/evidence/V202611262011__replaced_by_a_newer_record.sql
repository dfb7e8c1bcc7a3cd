-- Which newer record takes the place of one. No foreign key: the newer one of a bank that was taken in may not be here.
ALTER TABLE evidence.record ADD COLUMN superseded_by uuid,
    ADD CONSTRAINT replaced_by_another CHECK (superseded_by IS NULL OR (status = 'SUPERSEDED' AND superseded_by <> id));
CREATE INDEX record_by_newer ON evidence.record (superseded_by) WHERE superseded_by IS NOT NULL;
GRANT UPDATE (superseded_by) ON evidence.record TO ${app_role};

ALTER TABLE evidence.version DROP CONSTRAINT version_kind_check,
    ADD CONSTRAINT version_kind_check CHECK (kind IN ('REVISED', 'CORRECTED', 'WITHDRAWN', 'REPLACED'));
