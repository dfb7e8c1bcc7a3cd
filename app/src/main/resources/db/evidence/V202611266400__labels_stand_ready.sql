-- The labels of published records stand ready as the rest of what a record is found by does: no row of a list, a filter or an order by a
-- label asks whether its record may be read. Labels are only ever added, so a row here is never changed.
CREATE TABLE evidence.found_label (
    record_id uuid NOT NULL REFERENCES evidence.record (id),
    number    int NOT NULL,
    axis      text NOT NULL,
    scheme    text NOT NULL,
    value     text NOT NULL,
    PRIMARY KEY (record_id, number)
);
INSERT INTO evidence.found_label
SELECT l.record_id, l.number, l.axis, l.scheme, l.value
  FROM evidence.label l JOIN evidence.record r ON r.id = l.record_id WHERE r.published_on IS NOT NULL;
CREATE INDEX found_label_by_words ON evidence.found_label (axis, scheme, value, record_id);
-- Nobody looks for a label among those of records that are not published.
DROP INDEX evidence.label_by_words;

ALTER TABLE evidence.found_label ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence.found_label FORCE ROW LEVEL SECURITY;
GRANT SELECT ON evidence.found_label TO ${app_role};
CREATE POLICY migration ON evidence.found_label TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY everybody ON evidence.found_label FOR SELECT TO ${app_role} USING ((SELECT sharing.viewer_purpose()) IS NOT NULL);

CREATE FUNCTION evidence.tell_label() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO evidence.found_label
    SELECT NEW.record_id, NEW.number, NEW.axis, NEW.scheme, NEW.value
      FROM evidence.record r WHERE r.id = NEW.record_id AND r.published_on IS NOT NULL;
    RETURN NULL;
END $$;
CREATE TRIGGER tell_label AFTER INSERT ON evidence.label FOR EACH ROW EXECUTE FUNCTION evidence.tell_label();

CREATE FUNCTION evidence.tell_labels() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM evidence.found_label WHERE record_id = NEW.id;
    INSERT INTO evidence.found_label
    SELECT l.record_id, l.number, l.axis, l.scheme, l.value
      FROM evidence.label l WHERE l.record_id = NEW.id AND NEW.published_on IS NOT NULL;
    RETURN NULL;
END $$;
CREATE TRIGGER tell_labels AFTER UPDATE OF published_on ON evidence.record FOR EACH ROW EXECUTE FUNCTION evidence.tell_labels();
REVOKE ALL ON FUNCTION evidence.tell_label(), evidence.tell_labels() FROM PUBLIC;
