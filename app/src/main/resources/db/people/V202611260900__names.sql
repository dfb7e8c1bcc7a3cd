-- Finding a child by name: the words of each name, folded by Java to plain letters, as children of an area have them.
-- Made from people.person and people.other_name only, and made again whenever those or the homes change.
CREATE TABLE people.other_name (
    id          uuid PRIMARY KEY,
    person_id   uuid NOT NULL REFERENCES people.person (id),
    kind        text NOT NULL CHECK (kind IN ('FORMER', 'ALSO', 'OTHER_SCRIPT')),
    given_names text NOT NULL,
    family_name text NOT NULL DEFAULT '',
    recorded_at timestamptz NOT NULL
);
CREATE INDEX other_name_by_person ON people.other_name (person_id);

-- Each word once, with how it sounds: what is near to a word as typed is looked for here, among words and not among children.
CREATE TABLE people.name_word (
    word  text COLLATE "C" PRIMARY KEY,
    sound text COLLATE "C" NOT NULL
);
CREATE INDEX name_word_by_sound ON people.name_word (sound) INCLUDE (word);
CREATE INDEX name_word_alike ON people.name_word USING gin (word gin_trgm_ops);

-- The words of one child's names, once for each area the child has lived in; without one while there is no home.
CREATE TABLE people.name_key (
    person_id uuid NOT NULL REFERENCES people.person (id),
    area_id   uuid REFERENCES people.area (id),
    word      text COLLATE "C" NOT NULL REFERENCES people.name_word (word),
    UNIQUE NULLS NOT DISTINCT (area_id, word, person_id)
);
CREATE INDEX name_key_by_person ON people.name_key (person_id);

-- By which edition of the folding the keys were made; a newer one makes them again at the next start.
CREATE TABLE people.name_folding (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    edition  int NOT NULL
);
INSERT INTO people.name_folding (edition) VALUES (0);

GRANT SELECT, INSERT ON people.other_name TO ${app_role};
GRANT SELECT, INSERT, DELETE ON people.name_key TO ${app_role};
GRANT SELECT, INSERT ON people.name_word TO ${app_role};
GRANT SELECT, UPDATE (edition) ON people.name_folding TO ${app_role};

-- Who works where, for reading by modules above.
CREATE VIEW people.staff_v WITH (security_invoker = true) AS
    SELECT s.id, s.person_id, s.agency_id, s.role, s.title, s.from_date, s.until_date, a.name AS agency_name, a.area_id, r.name AS area_name,
           trim(p.given_names || ' ' || p.family_name) AS person_name, acc.account_id
      FROM people.seat s
      JOIN people.agency a ON a.id = s.agency_id
      LEFT JOIN people.area r ON r.id = a.area_id
      JOIN people.person p ON p.id = s.person_id
      LEFT JOIN LATERAL (
           SELECT x.id AS account_id FROM people.account x WHERE x.person_id = s.person_id
           UNION SELECT y.account_id FROM people.account_person y WHERE y.person_id = s.person_id LIMIT 1) acc ON true;
GRANT SELECT ON people.staff_v TO ${app_role};
