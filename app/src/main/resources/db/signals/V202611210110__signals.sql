-- Child-free facts that any module may publish: how the partnership works, never about whom.
CREATE SCHEMA signals;
GRANT USAGE ON SCHEMA signals TO ${app_role};
CREATE TABLE signals.signal (
    id        uuid PRIMARY KEY,
    kind      text NOT NULL,
    area_id   uuid,
    agency_id uuid,
    role      text,
    on_day    date NOT NULL,
    days      int
);
CREATE INDEX signal_by_kind ON signals.signal (kind, area_id, on_day);
GRANT SELECT, INSERT ON signals.signal TO ${app_role};
