-- The same for the tables that have come since: what stands in another synthesis and what stands nowhere are refused alike.
DO $do$
DECLARE f record;
BEGIN
    FOR f IN SELECT DISTINCT c.confrelid::regclass AS named FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
              WHERE c.contype = 'f' AND t.relnamespace = 'synthesis'::regnamespace AND array_length(c.conkey, 1) = 1
                AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.confrelid AND a.attname = 'synthesis_id')
                AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.confrelid AND a.attname = 'id')
                AND NOT EXISTS (SELECT 1 FROM pg_constraint u JOIN pg_attribute one ON one.attrelid = u.conrelid AND one.attnum = u.conkey[1]
                                  JOIN pg_attribute two ON two.attrelid = u.conrelid AND two.attnum = u.conkey[2]
                                 WHERE u.conrelid = c.confrelid AND u.contype = 'u' AND array_length(u.conkey, 1) = 2
                                   AND one.attname = 'synthesis_id' AND two.attname = 'id') LOOP
        EXECUTE format('ALTER TABLE %s ADD UNIQUE (synthesis_id, id)', f.named);
    END LOOP;
    FOR f IN SELECT c.conname, c.conrelid::regclass AS of_table, c.confrelid::regclass AS named, a.attname AS by_column
               FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
               JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
              WHERE c.contype = 'f' AND t.relnamespace = 'synthesis'::regnamespace AND array_length(c.conkey, 1) = 1
                AND EXISTS (SELECT 1 FROM pg_attribute n WHERE n.attrelid = c.conrelid AND n.attname = 'synthesis_id')
                AND EXISTS (SELECT 1 FROM pg_attribute n WHERE n.attrelid = c.confrelid AND n.attname = 'synthesis_id')
                AND EXISTS (SELECT 1 FROM pg_attribute n WHERE n.attrelid = c.confrelid AND n.attname = 'id') LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I, ADD CONSTRAINT %I FOREIGN KEY (synthesis_id, %I) REFERENCES %s (synthesis_id, id)',
            f.of_table, f.conname, f.conname, f.by_column, f.named);
    END LOOP;
END $do$;
