-- What a record is found by stands ready beside it: the newest version's text is read once, when it is written, and not for each list.
-- It is worked out here alone, from the text; nobody else may write it, and taking it all away and telling it again changes nothing.

-- One for each record: the parts that filters ask for. An ingredient counts of the record and of what it recommends.
CREATE TABLE evidence.found_by (
    record_id   uuid PRIMARY KEY REFERENCES evidence.record (id),
    since       timestamptz NOT NULL,
    title       text NOT NULL,
    kind        text NOT NULL,
    ingredients text[] NOT NULL,
    needs       text[] NOT NULL,
    age_from    int,
    age_to      int,
    settings    text[] NOT NULL,
    confidences text[] NOT NULL,
    directions  text[] NOT NULL
);

-- All words in which one looks, small letters only. It stays in its row as it is: a word that is everywhere reads every row.
CREATE TABLE evidence.said (
    record_id uuid PRIMARY KEY REFERENCES evidence.record (id),
    words     text NOT NULL
) WITH (toast_tuple_target = 8160);
ALTER TABLE evidence.said ALTER COLUMN words SET STORAGE EXTERNAL;
CREATE INDEX said_by_threes_of_letters ON evidence.said USING gin (words gin_trgm_ops);

-- One for each result: what was tried, by a name without capitals.
CREATE TABLE evidence.tried (
    record_id uuid NOT NULL REFERENCES evidence.record (id),
    place     int NOT NULL,
    name      text COLLATE "C" NOT NULL,
    sectors   text[] NOT NULL,
    level     text NOT NULL,
    direction text NOT NULL,
    effect    text NOT NULL,
    PRIMARY KEY (record_id, place)
);
CREATE INDEX tried_by_name ON evidence.tried (name);

-- One for each recommendation; a record that recommends nothing stands once, at place 0 and with an empty key.
CREATE TABLE evidence.offered (
    record_id   uuid NOT NULL REFERENCES evidence.record (id),
    place       int NOT NULL,
    key         text NOT NULL,
    meant_for   text[] NOT NULL,
    ingredients text[] NOT NULL,
    PRIMARY KEY (record_id, place)
);

-- One for each word that a record explains.
CREATE TABLE evidence.term (
    record_id uuid NOT NULL REFERENCES evidence.record (id),
    place     int NOT NULL,
    term      text NOT NULL,
    meaning   text NOT NULL,
    source    text NOT NULL,
    PRIMARY KEY (record_id, place)
);

CREATE INDEX label_by_words ON evidence.label (axis, scheme, value, record_id);

GRANT SELECT ON evidence.found_by, evidence.tried, evidence.offered, evidence.term TO ${app_role};
DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['found_by', 'said', 'tried', 'offered', 'term'] LOOP
        EXECUTE format('ALTER TABLE evidence.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE evidence.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON evidence.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['found_by', 'tried', 'offered', 'term'] LOOP
        EXECUTE format('CREATE POLICY of_record ON evidence.%I FOR SELECT TO ${app_role}
                            USING (EXISTS (SELECT 1 FROM evidence.record r WHERE r.id = record_id))', t);
    END LOOP;
END $do$;

-- The pieces of a list in a text; what is not there, or is no list, has none.
CREATE FUNCTION evidence.pieces(p_list jsonb) RETURNS SETOF jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_array_elements(CASE WHEN jsonb_typeof(p_list) = 'array' THEN p_list ELSE '[]' END)
$$;
CREATE FUNCTION evidence.words_of(p_list jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT ARRAY(SELECT DISTINCT p #>> '{}' FROM evidence.pieces(p_list) p ORDER BY 1)
$$;

-- Tells what a record is found by, out of the text of its newest version.
CREATE FUNCTION evidence.tell(p_record uuid, p_since timestamptz, p_text jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_about       jsonb := p_text -> 'about';
    v_directions  text[] := ARRAY(SELECT DISTINCT e ->> 'direction' FROM evidence.pieces(p_text -> 'effects') e ORDER BY 1);
    v_for_child   boolean := EXISTS (SELECT 1 FROM evidence.pieces(p_text -> 'effects') e WHERE e ->> 'level' = 'CHILD');
BEGIN
    DELETE FROM evidence.found_by WHERE record_id = p_record;
    DELETE FROM evidence.said WHERE record_id = p_record;
    DELETE FROM evidence.tried WHERE record_id = p_record;
    DELETE FROM evidence.offered WHERE record_id = p_record;
    DELETE FROM evidence.term WHERE record_id = p_record;

    INSERT INTO evidence.found_by VALUES (
        p_record, p_since, p_text ->> 'title', p_text ->> 'kind',
        ARRAY(SELECT unnest(evidence.words_of(v_about -> 'ingredients'))
              UNION SELECT i #>> '{}' FROM evidence.pieces(p_text -> 'recommendations') r, evidence.pieces(r -> 'ingredients') i ORDER BY 1),
        evidence.words_of(v_about -> 'needs'),
        (v_about #>> '{ages,from}')::int, (v_about #>> '{ages,to}')::int,
        evidence.words_of(v_about -> 'settings'),
        ARRAY(SELECT DISTINCT f ->> 'confidence' FROM evidence.pieces(p_text -> 'findings') f ORDER BY 1),
        v_directions);

    INSERT INTO evidence.said VALUES (p_record, lower(concat_ws(' ', p_text ->> 'title', p_text ->> 'oneLiner',
        p_text #>> '{summary,plain}', p_text #>> '{source,authors}', p_text #>> '{setting,population}', p_text #>> '{setting,agencies}',
        (SELECT string_agg(f ->> 'words', ' ') FROM evidence.pieces(p_text -> 'findings') f),
        (SELECT string_agg(r ->> 'words', ' ') FROM evidence.pieces(p_text -> 'recommendations') r),
        (SELECT string_agg((e ->> 'intervention') || ' ' || (e ->> 'outcome'), ' ') FROM evidence.pieces(p_text -> 'effects') e))));

    INSERT INTO evidence.tried
    SELECT p_record, e.place, lower(regexp_replace(e.one ->> 'intervention', '^\s+|\s+$', '', 'g')),
           evidence.words_of(e.one -> 'sectors'), e.one ->> 'level', e.one ->> 'direction', e.one::text
      FROM evidence.pieces(p_text -> 'effects') WITH ORDINALITY e (one, place);

    -- For whom: stated of the recommendation, else of the record, else read from what the record tells (MeantFor says the same).
    INSERT INTO evidence.offered
    SELECT p_record, coalesce(o.place, 0), coalesce(o.one ->> 'key', ''),
           CASE WHEN evidence.words_of(o.one -> 'meantFor') <> '{}' THEN evidence.words_of(o.one -> 'meantFor')
                WHEN evidence.words_of(v_about -> 'meantFor') <> '{}' THEN evidence.words_of(v_about -> 'meantFor')
                WHEN evidence.words_of(o.one -> 'ingredients') <> '{}' THEN '{PARTNERSHIP}'
                WHEN v_for_child THEN '{CHILD}'
                WHEN evidence.words_of(v_about -> 'ingredients') <> '{}' THEN '{PARTNERSHIP}'
                ELSE '{}'::text[] END,
           evidence.words_of(o.one -> 'ingredients')
      FROM (SELECT 1) always LEFT JOIN evidence.pieces(p_text -> 'recommendations') WITH ORDINALITY o (one, place) ON true;

    INSERT INTO evidence.term
    SELECT p_record, t.place, t.one ->> 'term', t.one ->> 'meaning', t.one ->> 'source'
      FROM evidence.pieces(p_text -> 'glossary') WITH ORDINALITY t (one, place);
END $$;

-- On the short list of security-definer functions: what is found by is written with each version, and by nothing else.
CREATE FUNCTION evidence.tell_newest() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    -- a text that is no object tells nothing: no record of the bank has one
    IF NEW.content LIKE '{%' AND NOT EXISTS (SELECT 1 FROM evidence.version v WHERE v.record_id = NEW.record_id AND v.number > NEW.number) THEN
        PERFORM evidence.tell(NEW.record_id, NEW.at, NEW.content::jsonb);
    END IF;
    RETURN NULL;
END $$;

-- On the same list: likeness of words is not leakproof and finds no index under row-level security. Ids of what is published, which everybody may read.
CREATE FUNCTION evidence.published_with(p_words text[]) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    -- the longest first: the others are asked of what these three leave
    v_like text[] := ARRAY(SELECT '%' || regexp_replace(w, '([\\%_])', '\\\1', 'g') || '%' FROM unnest(p_words) w ORDER BY length(w) DESC, w);
BEGIN
    RETURN QUERY
    SELECT s.record_id FROM evidence.said s JOIN evidence.record r ON r.id = s.record_id AND r.published_on IS NOT NULL
     WHERE s.words LIKE v_like[1] AND s.words LIKE coalesce(v_like[2], v_like[1]) AND s.words LIKE coalesce(v_like[3], v_like[1])
       AND s.words LIKE ALL (v_like);
END $$;

REVOKE ALL ON FUNCTION evidence.pieces(jsonb), evidence.words_of(jsonb), evidence.tell(uuid, timestamptz, jsonb),
    evidence.tell_newest(), evidence.published_with(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION evidence.published_with(text[]) TO ${app_role};

CREATE TRIGGER tell_newest AFTER INSERT ON evidence.version FOR EACH ROW EXECUTE FUNCTION evidence.tell_newest();

-- What was there before.
SELECT evidence.tell(v.record_id, v.at, v.content::jsonb)
  FROM (SELECT DISTINCT ON (record_id) record_id, at, content FROM evidence.version ORDER BY record_id, number DESC) v;
