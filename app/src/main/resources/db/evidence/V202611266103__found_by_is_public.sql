-- What stands ready for finding is of published records alone, so that no row of it asks whether its record may be read: with 20,000
-- records those questions took most of the time of a list. Results, recommendations and words are of records in use.
ALTER TABLE evidence.found_by ADD COLUMN published_on date;
UPDATE evidence.found_by f SET published_on = r.published_on FROM evidence.record r WHERE r.id = f.record_id;
DELETE FROM evidence.found_by WHERE published_on IS NULL;
DELETE FROM evidence.said s WHERE NOT EXISTS (SELECT 1 FROM evidence.found_by f WHERE f.record_id = s.record_id);
DELETE FROM evidence.tried t WHERE NOT EXISTS (SELECT 1 FROM evidence.record r WHERE r.id = t.record_id AND r.status = 'QUALITY_ASSURED');
DELETE FROM evidence.offered o WHERE NOT EXISTS (SELECT 1 FROM evidence.record r WHERE r.id = o.record_id AND r.status = 'QUALITY_ASSURED');
DELETE FROM evidence.term t WHERE NOT EXISTS (SELECT 1 FROM evidence.record r WHERE r.id = t.record_id AND r.status = 'QUALITY_ASSURED');
ALTER TABLE evidence.found_by ALTER COLUMN published_on SET NOT NULL;
CREATE INDEX found_by_newest ON evidence.found_by (published_on DESC, record_id);

DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['found_by', 'tried', 'offered', 'term'] LOOP
        EXECUTE format('DROP POLICY of_record ON evidence.%I', t);
        EXECUTE format('CREATE POLICY everybody ON evidence.%I FOR SELECT TO ${app_role} USING ((SELECT sharing.viewer_purpose()) IS NOT NULL)', t);
    END LOOP;
END $do$;

-- Tells a record as it is now: a published one is found, and what it tells is offered while it is in use.
CREATE FUNCTION evidence.tell_record(p_record uuid) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v record;
BEGIN
    SELECT r.status, r.published_on, n.at, n.content INTO v
      FROM evidence.record r JOIN evidence.version n ON n.record_id = r.id
     WHERE r.id = p_record ORDER BY n.number DESC LIMIT 1;
    -- a text that is no object tells nothing: no record of the bank has one
    IF v.content LIKE '{%' AND v.published_on IS NOT NULL THEN
        PERFORM evidence.tell(p_record, v.at, v.content::jsonb, v.published_on);
        IF v.status <> 'QUALITY_ASSURED' THEN
            DELETE FROM evidence.tried WHERE record_id = p_record;
            DELETE FROM evidence.offered WHERE record_id = p_record;
            DELETE FROM evidence.term WHERE record_id = p_record;
        END IF;
    END IF;
END $$;

CREATE OR REPLACE FUNCTION evidence.tell_newest() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM evidence.tell_record(CASE TG_TABLE_NAME WHEN 'version' THEN (to_jsonb(NEW) ->> 'record_id')::uuid ELSE (to_jsonb(NEW) ->> 'id')::uuid END);
    RETURN NULL;
END $$;
CREATE TRIGGER tell_newest AFTER UPDATE OF status, published_on ON evidence.record FOR EACH ROW EXECUTE FUNCTION evidence.tell_newest();

CREATE OR REPLACE FUNCTION evidence.published_with(p_words text[]) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    -- the longest first: the others are asked of what these three leave
    v_like text[] := ARRAY(SELECT '%' || regexp_replace(w, '([\\%_])', '\\\1', 'g') || '%' FROM unnest(p_words) w ORDER BY length(w) DESC, w);
BEGIN
    RETURN QUERY
    SELECT s.record_id FROM evidence.said s
     WHERE s.words LIKE v_like[1] AND s.words LIKE coalesce(v_like[2], v_like[1]) AND s.words LIKE coalesce(v_like[3], v_like[1])
       AND s.words LIKE ALL (v_like);
END $$;

-- Tells what a record is found by, out of the text of its newest version.
CREATE FUNCTION evidence.tell(p_record uuid, p_since timestamptz, p_text jsonb, p_published date) RETURNS void
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
        v_directions, p_published);

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

REVOKE ALL ON FUNCTION evidence.tell(uuid, timestamptz, jsonb, date), evidence.tell_record(uuid) FROM PUBLIC;
DROP FUNCTION evidence.tell(uuid, timestamptz, jsonb);
