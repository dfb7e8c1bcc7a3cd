-- The key over all ten columns was 40 % of the largest table (measured with 43,000 children: 132 of 331 MB), and only kept the
-- same right from standing twice. Rights of one child are now worked out by one transaction at a time, which keeps that too.
DO $do$
DECLARE wide text;
BEGIN
    SELECT conname INTO STRICT wide FROM pg_constraint WHERE conrelid = 'sharing.entitlement'::regclass AND contype = 'u';
    EXECUTE format('ALTER TABLE sharing.entitlement DROP CONSTRAINT %I', wide);
END $do$;
