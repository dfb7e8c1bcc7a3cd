-- Meetings: a series, each meeting of it, what stands on its agenda and who put it there, papers, who was there, what was
-- said, what was decided and what was promised. All of it is public, but for minutes while they are being written.
ALTER TABLE partnership.place ADD CONSTRAINT place_of_its_partnership UNIQUE (id, partnership_id);

CREATE TABLE partnership.series (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    name           text NOT NULL,
    rhythm         text NOT NULL CHECK (rhythm IN ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'EVERY_TWO_MONTHS', 'QUARTERLY')),
    first_on       date NOT NULL,
    until_date     date NOT NULL CHECK (until_date >= first_on),
    begins         time NOT NULL,                       -- in London
    minutes        int NOT NULL CHECK (minutes BETWEEN 15 AND 480),
    venue          text NOT NULL,
    pack_days      int NOT NULL CHECK (pack_days BETWEEN 1 AND 30),  -- agreed days between pack and meeting
    UNIQUE (id, partnership_id)
);
CREATE INDEX series_by_partnership ON partnership.series (partnership_id);

CREATE TABLE partnership.meeting (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    series_id      uuid NOT NULL,
    planned_on     date NOT NULL,
    on_day         date NOT NULL,
    begins         time NOT NULL,
    minutes        int NOT NULL CHECK (minutes BETWEEN 15 AND 480),
    venue          text NOT NULL,
    pack_days      int NOT NULL CHECK (pack_days BETWEEN 1 AND 30),
    moved_because  text CHECK (moved_because IS NOT NULL OR on_day = planned_on),
    called_off     text,                                -- why; none: it takes place
    pack_on        date,                                -- the day on which the last member had it
    minuted_on     date,                                -- the minutes are finished and stay as they are
    changes        int NOT NULL,                        -- told to calendars, so that they take the newest
    UNIQUE (id, partnership_id),
    UNIQUE (series_id, planned_on),
    CHECK (called_off IS NULL OR minuted_on IS NULL),
    FOREIGN KEY (series_id, partnership_id) REFERENCES partnership.series (id, partnership_id)
);
CREATE INDEX meeting_by_partnership ON partnership.meeting (partnership_id, on_day);

-- What somebody who holds a seat wants talked about. Whose it is is always shown; a withdrawn one stays, marked.
CREATE TABLE partnership.agenda_item (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    meeting_id     uuid NOT NULL,
    place_id       uuid NOT NULL,
    conveyed       boolean NOT NULL,                    -- written down by who facilitates, for a seat that does not sign in
    words          text NOT NULL,
    why            text NOT NULL,
    put_on         date NOT NULL,
    withdrawn_on   date,
    FOREIGN KEY (meeting_id, partnership_id) REFERENCES partnership.meeting (id, partnership_id),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX agenda_item_by_partnership ON partnership.agenda_item (partnership_id);
CREATE INDEX agenda_item_by_meeting ON partnership.agenda_item (meeting_id);

CREATE TABLE partnership.paper (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    meeting_id     uuid NOT NULL,
    title          text NOT NULL,
    words          text NOT NULL,
    link           text,
    added_on       date NOT NULL,
    FOREIGN KEY (meeting_id, partnership_id) REFERENCES partnership.meeting (id, partnership_id)
);
CREATE INDEX paper_by_partnership ON partnership.paper (partnership_id);
CREATE INDEX paper_by_meeting ON partnership.paper (meeting_id);

CREATE TABLE partnership.attendance (
    meeting_id     uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    place_id       uuid NOT NULL,
    how            text NOT NULL CHECK (how IN ('THERE', 'SENT_SOMEONE', 'AWAY', 'EMPTY')),
    PRIMARY KEY (meeting_id, place_id),
    FOREIGN KEY (meeting_id, partnership_id) REFERENCES partnership.meeting (id, partnership_id),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX attendance_by_partnership ON partnership.attendance (partnership_id);

-- What was said about one line of the agenda; with finished minutes, every line that there was.
CREATE TABLE partnership.note (
    meeting_id     uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    kind           text NOT NULL CHECK (kind IN ('ITEM', 'QUESTION', 'LOOK_BACK', 'TASK', 'CHECK', 'MEASURE', 'OTHER')),
    topic_id       uuid NOT NULL,
    number         int NOT NULL,
    title          text NOT NULL,
    place_id       uuid,                                -- whose line it is
    conveyed       boolean NOT NULL,
    words          text NOT NULL,
    outcome        text NOT NULL CHECK (outcome IN ('SETTLED', 'COMES_BACK', 'NOT_REACHED')),
    PRIMARY KEY (meeting_id, kind, topic_id),
    FOREIGN KEY (meeting_id, partnership_id) REFERENCES partnership.meeting (id, partnership_id),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX note_by_partnership ON partnership.note (partnership_id);
CREATE INDEX note_by_topic ON partnership.note (topic_id);

-- A question with the options there really are; taken once, in a meeting, and looked back on.
CREATE TABLE partnership.decision (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    meeting_id     uuid NOT NULL,                       -- where it was asked, then where it was taken
    question       text NOT NULL,
    asked_on       date NOT NULL,
    taken_on       date,
    chosen_id      uuid,
    reasons        text,
    expected       text,
    look_back_on   date CHECK (look_back_on > taken_on),
    UNIQUE (id, partnership_id),
    CHECK (num_nulls(taken_on, chosen_id, reasons, expected, look_back_on) IN (0, 5)),
    FOREIGN KEY (meeting_id, partnership_id) REFERENCES partnership.meeting (id, partnership_id)
);
CREATE INDEX decision_by_partnership ON partnership.decision (partnership_id);
CREATE INDEX decision_by_meeting ON partnership.decision (meeting_id);

CREATE TABLE partnership.decision_option (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    decision_id    uuid NOT NULL,
    number         int NOT NULL,
    words          text NOT NULL,
    UNIQUE (decision_id, number),
    UNIQUE (decision_id, id),
    FOREIGN KEY (decision_id, partnership_id) REFERENCES partnership.decision (id, partnership_id)
);
CREATE INDEX decision_option_by_partnership ON partnership.decision_option (partnership_id);
ALTER TABLE partnership.decision ADD CONSTRAINT chosen_among_its_options
    FOREIGN KEY (id, chosen_id) REFERENCES partnership.decision_option (decision_id, id);

-- What a seat thinks about it, in its own words. What its holder wrote and what somebody wrote down for it stand apart.
CREATE TABLE partnership.decision_view (
    decision_id    uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    place_id       uuid NOT NULL,
    conveyed       boolean NOT NULL,
    words          text NOT NULL,
    said_on        date NOT NULL,
    PRIMARY KEY (decision_id, place_id, conveyed),
    FOREIGN KEY (decision_id, partnership_id) REFERENCES partnership.decision (id, partnership_id),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX decision_view_by_partnership ON partnership.decision_view (partnership_id);

CREATE TABLE partnership.decision_look_back (
    decision_id    uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    held_on        date NOT NULL,
    as_expected    text NOT NULL CHECK (as_expected IN ('YES', 'PARTLY', 'NO', 'CANNOT_TELL')),
    found          text NOT NULL,
    next           text NOT NULL,
    FOREIGN KEY (decision_id, partnership_id) REFERENCES partnership.decision (id, partnership_id)
);
CREATE INDEX decision_look_back_by_partnership ON partnership.decision_look_back (partnership_id);

-- What somebody promised in a meeting, by when; and how it was chased when the day had passed.
CREATE TABLE partnership.task (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    meeting_id     uuid NOT NULL,
    words          text NOT NULL,
    owner_id       uuid NOT NULL,
    due_on         date NOT NULL,
    done_on        date,
    came_of        text,
    CHECK ((done_on IS NULL) = (came_of IS NULL)),
    FOREIGN KEY (meeting_id, partnership_id) REFERENCES partnership.meeting (id, partnership_id),
    FOREIGN KEY (owner_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX task_by_partnership ON partnership.task (partnership_id);
CREATE INDEX task_by_due ON partnership.task (due_on) WHERE done_on IS NULL;

CREATE TABLE partnership.chase (
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    kind           text NOT NULL CHECK (kind IN ('TASK', 'CHECK')),
    topic_id       uuid NOT NULL,
    due_on         date NOT NULL,
    step           text NOT NULL CHECK (step IN ('OWNER', 'FACILITATOR', 'LEAD')),
    place_id       uuid NOT NULL,                       -- who owes it
    on_day         date NOT NULL,
    PRIMARY KEY (kind, topic_id, due_on, step),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX chase_by_partnership ON partnership.chase (partnership_id);

-- Row-level security -----------------------------------------------------------------------------------------------

-- The places that this viewer holds today, family seats as any other.
CREATE VIEW partnership.held_v WITH (security_invoker = true) AS
    SELECT s.id, s.partnership_id FROM partnership.place s
     WHERE s.seat_id = (SELECT sharing.viewer_seat())
       AND s.from_date <= (SELECT sharing.viewer_today()) AND s.until_date >= (SELECT sharing.viewer_today());
-- Meetings whose minutes can still be written.
CREATE VIEW partnership.open_meeting_v WITH (security_invoker = true) AS
    SELECT m.id FROM partnership.meeting m WHERE m.minuted_on IS NULL AND m.called_off IS NULL;
GRANT SELECT ON partnership.held_v, partnership.open_meeting_v TO ${app_role};

DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['series', 'meeting', 'agenda_item', 'paper', 'attendance', 'note', 'decision', 'decision_option',
            'decision_view', 'decision_look_back', 'task', 'chase'] LOOP
        EXECUTE format('ALTER TABLE partnership.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE partnership.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON partnership.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['series', 'meeting', 'agenda_item', 'paper', 'decision', 'decision_option', 'decision_view',
            'decision_look_back', 'task'] LOOP
        EXECUTE format($p$CREATE POLICY public_record ON partnership.%I FOR SELECT TO ${app_role}
            USING (sharing.viewer_purpose() IS NOT NULL)$p$, t);
    END LOOP;
    -- Minutes are written by who works for the partnership, and read by everybody once they are finished.
    FOREACH t IN ARRAY ARRAY['attendance', 'note'] LOOP
        EXECUTE format($p$CREATE POLICY once_finished ON partnership.%I FOR SELECT TO ${app_role}
            USING (partnership_id IN (SELECT id FROM partnership.mine_v)
                   OR meeting_id IN (SELECT m.id FROM partnership.meeting m WHERE m.minuted_on IS NOT NULL))$p$, t);
        EXECUTE format($p$CREATE POLICY who_works_for_it ON partnership.%I FOR INSERT TO ${app_role}
            WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v)
                        AND meeting_id IN (SELECT id FROM partnership.open_meeting_v))$p$, t);
        EXECUTE format($p$CREATE POLICY who_works_for_it_changes ON partnership.%I FOR UPDATE TO ${app_role}
            USING (partnership_id IN (SELECT id FROM partnership.mine_v)
                   AND meeting_id IN (SELECT id FROM partnership.open_meeting_v))
            WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v)
                        AND meeting_id IN (SELECT id FROM partnership.open_meeting_v))$p$, t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['series', 'meeting', 'decision_option', 'decision_look_back'] LOOP
        EXECUTE format($p$CREATE POLICY who_works_for_it ON partnership.%I FOR INSERT TO ${app_role}
            WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v))$p$, t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['paper', 'decision', 'task'] LOOP
        EXECUTE format($p$CREATE POLICY who_works_for_it ON partnership.%I FOR INSERT TO ${app_role}
            WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v)
                        AND meeting_id IN (SELECT id FROM partnership.open_meeting_v))$p$, t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['meeting', 'decision'] LOOP
        EXECUTE format($p$CREATE POLICY who_works_for_it_changes ON partnership.%I FOR UPDATE TO ${app_role}
            USING (partnership_id IN (SELECT id FROM partnership.mine_v))
            WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v))$p$, t);
    END LOOP;
END $do$;

GRANT UPDATE (on_day, begins, venue, moved_because, called_off, pack_on, minuted_on, changes) ON partnership.meeting TO ${app_role};
GRANT UPDATE (meeting_id, taken_on, chosen_id, reasons, expected, look_back_on) ON partnership.decision TO ${app_role};
GRANT UPDATE (how) ON partnership.attendance TO ${app_role};
GRANT UPDATE (words, outcome) ON partnership.note TO ${app_role};

-- Whoever holds a seat puts items and says what they think, as that seat; who works for it writes down for others, marked.
CREATE POLICY from_a_seat ON partnership.agenda_item FOR INSERT TO ${app_role}
    WITH CHECK (meeting_id IN (SELECT id FROM partnership.open_meeting_v)
        AND CASE WHEN conveyed THEN partnership_id IN (SELECT id FROM partnership.mine_v)
                 ELSE place_id IN (SELECT id FROM partnership.held_v) END);
GRANT UPDATE (withdrawn_on) ON partnership.agenda_item TO ${app_role};
CREATE POLICY withdrawn_by_its_seat ON partnership.agenda_item FOR UPDATE TO ${app_role}
    USING (CASE WHEN conveyed THEN partnership_id IN (SELECT id FROM partnership.mine_v)
                ELSE place_id IN (SELECT id FROM partnership.held_v) END)
    WITH CHECK (CASE WHEN conveyed THEN partnership_id IN (SELECT id FROM partnership.mine_v)
                     ELSE place_id IN (SELECT id FROM partnership.held_v) END);
CREATE POLICY from_a_seat ON partnership.decision_view FOR INSERT TO ${app_role}
    WITH CHECK (decision_id IN (SELECT d.id FROM partnership.decision d WHERE d.taken_on IS NULL)
        AND CASE WHEN conveyed THEN partnership_id IN (SELECT id FROM partnership.mine_v)
                 ELSE place_id IN (SELECT id FROM partnership.held_v) END);
GRANT UPDATE (words, said_on) ON partnership.decision_view TO ${app_role};
CREATE POLICY said_again ON partnership.decision_view FOR UPDATE TO ${app_role}
    USING (decision_id IN (SELECT d.id FROM partnership.decision d WHERE d.taken_on IS NULL)
        AND CASE WHEN conveyed THEN partnership_id IN (SELECT id FROM partnership.mine_v)
                 ELSE place_id IN (SELECT id FROM partnership.held_v) END)
    WITH CHECK (decision_id IN (SELECT d.id FROM partnership.decision d WHERE d.taken_on IS NULL)
        AND CASE WHEN conveyed THEN partnership_id IN (SELECT id FROM partnership.mine_v)
                 ELSE place_id IN (SELECT id FROM partnership.held_v) END);
-- A promise is kept by its owner, or ticked off by who works for the partnership.
GRANT UPDATE (done_on, came_of) ON partnership.task TO ${app_role};
CREATE POLICY kept ON partnership.task FOR UPDATE TO ${app_role}
    USING (owner_id IN (SELECT id FROM partnership.held_v) OR partnership_id IN (SELECT id FROM partnership.mine_v))
    WITH CHECK (owner_id IN (SELECT id FROM partnership.held_v) OR partnership_id IN (SELECT id FROM partnership.mine_v));
-- Reminders are written by the chasing service and read by whoever owes and by who works for the partnership.
CREATE POLICY chased ON partnership.chase FOR INSERT TO ${app_role}
    WITH CHECK ((SELECT sharing.viewer_purpose()) = 'CHASING'
        AND partnership_id IN (SELECT p.id FROM partnership.partnership p));
CREATE POLICY theirs ON partnership.chase FOR SELECT TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'CHASING' OR place_id IN (SELECT id FROM partnership.held_v)
        OR partnership_id IN (SELECT id FROM partnership.mine_v));
CREATE INDEX chase_by_place ON partnership.chase (place_id);
CREATE INDEX task_by_owner ON partnership.task (owner_id);
CREATE INDEX agenda_item_by_place ON partnership.agenda_item (place_id);
CREATE INDEX decision_view_by_place ON partnership.decision_view (place_id);
