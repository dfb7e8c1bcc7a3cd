-- What the levels of a scheme mean, so that a label can be read. A scheme is drawn up once; a new edition is a new scheme.
CREATE TABLE evidence.scheme_level (
    scheme     text NOT NULL CHECK (btrim(scheme) <> ''),
    axis       text NOT NULL CHECK (axis IN ('STRENGTH', 'BREADTH')),
    position   int NOT NULL CHECK (position > 0),
    level      text NOT NULL CHECK (btrim(level) <> ''),
    meaning    text NOT NULL CHECK (btrim(meaning) <> ''),
    by_seat_id uuid REFERENCES people.seat (id),
    PRIMARY KEY (scheme, axis, position),
    UNIQUE (scheme, axis, level)
);
CREATE INDEX scheme_level_by_seat ON evidence.scheme_level (by_seat_id);
GRANT SELECT, INSERT ON evidence.scheme_level TO ${app_role};

-- Themes and schemes are read by everybody and named by the bank alone.
DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['scheme_level', 'theme_name'] LOOP
        EXECUTE format('ALTER TABLE evidence.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE evidence.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON evidence.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format('CREATE POLICY everybody ON evidence.%I FOR SELECT TO ${app_role} USING (sharing.viewer_purpose() IS NOT NULL)', t);
    END LOOP;
END $do$;
CREATE POLICY bank ON evidence.theme_name FOR INSERT TO ${app_role} WITH CHECK ((SELECT sharing.viewer_purpose()) = 'EVIDENCE_BANK');
CREATE POLICY bank ON evidence.scheme_level FOR INSERT TO ${app_role} WITH CHECK (
    (SELECT sharing.viewer_purpose()) = 'EVIDENCE_BANK' AND by_seat_id = (SELECT sharing.viewer_seat()));

-- The scheme that the program brings along; a bank may draw up its own.
INSERT INTO evidence.scheme_level (scheme, axis, position, level, meaning) VALUES
    ('This bank, definitions 1', 'STRENGTH', 1, 'Emerging', 'It is plausible and described. Nothing was compared.'),
    ('This bank, definitions 1', 'STRENGTH', 2, 'Promising', 'A credible evaluation, or a report outside journals that was appraised.'),
    ('This bank, definitions 1', 'STRENGTH', 3, 'Robust', 'An appraised review, or a well-designed study at several sites.'),
    ('This bank, definitions 1', 'BREADTH', 1, 'Emerging', 'One group or setting, or not in use yet.'),
    ('This bank, definitions 1', 'BREADTH', 2, 'Promising', 'Several settings or groups.'),
    ('This bank, definitions 1', 'BREADTH', 3, 'Robust', 'Several services, or outcomes at several levels.');
