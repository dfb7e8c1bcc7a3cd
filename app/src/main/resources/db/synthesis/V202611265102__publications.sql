-- What a team has published of one synthesis: each stands on one release, and says who wrote it. Nothing said is changed; a
-- correction is a new row in the place of the one before.
CREATE TABLE synthesis.publication (
    id           uuid PRIMARY KEY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    release      int NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('ARTICLE', 'PREPRINT', 'REPORT', 'PLAIN_SUMMARY', 'EASY_READ', 'BRIEFING', 'TALK', 'THESIS', 'DATA')),
    title        text NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 500),
    authors      text NOT NULL CHECK (btrim(authors) <> '' AND length(authors) <= 5000),
    place        text NOT NULL CHECK (length(place) <= 500),
    doi          text NOT NULL CHECK (length(doi) <= 200),
    published_on date NOT NULL,
    replaces     uuid,
    why          text NOT NULL CHECK (length(why) <= 2000),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    UNIQUE (synthesis_id, id),
    UNIQUE (synthesis_id, replaces),
    FOREIGN KEY (synthesis_id, release) REFERENCES synthesis.release (synthesis_id, number),
    FOREIGN KEY (synthesis_id, replaces) REFERENCES synthesis.publication (synthesis_id, id),
    CHECK (replaces IS NULL OR btrim(why) <> '')
);
CREATE INDEX publication_by_release ON synthesis.publication (synthesis_id, release);

GRANT SELECT, INSERT ON synthesis.publication TO ${app_role};
ALTER TABLE synthesis.publication ENABLE ROW LEVEL SECURITY;
ALTER TABLE synthesis.publication FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON synthesis.publication TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY of_team ON synthesis.publication FOR SELECT TO ${app_role} USING (
    (SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
        WHERE a.synthesis_id = publication.synthesis_id AND a.seat_id = sharing.viewer_seat()));
CREATE POLICY lead_lists ON synthesis.publication FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
        WHERE m.synthesis_id = publication.synthesis_id AND m.seat_id = sharing.viewer_seat() AND m.leads)
    AND EXISTS (SELECT 1 FROM synthesis.release r WHERE r.synthesis_id = publication.synthesis_id AND r.number = publication.release));
