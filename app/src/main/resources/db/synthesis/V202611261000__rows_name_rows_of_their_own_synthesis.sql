-- A row names only rows of its own synthesis. What stands in another synthesis and what stands nowhere are refused alike, so a
-- refusal tells nothing; and no program can mix two syntheses by mistake.
DO $do$
DECLARE f record;
BEGIN
    FOR f IN SELECT DISTINCT c.confrelid::regclass AS named FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
              WHERE c.contype = 'f' AND t.relnamespace = 'synthesis'::regnamespace AND array_length(c.conkey, 1) = 1
                AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.confrelid AND a.attname = 'synthesis_id')
                AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.confrelid AND a.attname = 'id') LOOP
        EXECUTE format('ALTER TABLE %s ADD UNIQUE (synthesis_id, id)', f.named);
    END LOOP;
    FOR f IN SELECT c.conname, c.conrelid::regclass AS of_table, c.confrelid::regclass AS named, a.attname AS by_column
               FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
               JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
              WHERE c.contype = 'f' AND t.relnamespace = 'synthesis'::regnamespace AND array_length(c.conkey, 1) = 1
                AND EXISTS (SELECT 1 FROM pg_attribute n WHERE n.attrelid = c.confrelid AND n.attname = 'synthesis_id')
                AND EXISTS (SELECT 1 FROM pg_attribute n WHERE n.attrelid = c.confrelid AND n.attname = 'id') LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I, ADD CONSTRAINT %I FOREIGN KEY (synthesis_id, %I) REFERENCES %s (synthesis_id, id)',
            f.of_table, f.conname, f.conname, f.by_column, f.named);
    END LOOP;
END $do$;
-- Nor may what is taken tell of another synthesis.
ALTER TABLE synthesis.reference DROP CONSTRAINT reference_import_file_id_position_key, ADD UNIQUE (synthesis_id, import_file_id, position);
ALTER TABLE synthesis.report DROP CONSTRAINT report_pkey, ADD PRIMARY KEY (synthesis_id, reference_id);
DROP INDEX synthesis.report_by_synthesis;
