-- Task groups: from an idea to what partners adopted and what became of it. Charter, members by side, what came of it and who
-- adopted it are public; notes and drafts are the group's own, private and not secret, until a draft is consulted on.
CREATE TABLE partnership.task_group (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    name           text NOT NULL,
    idea           text NOT NULL,
    place_id       uuid NOT NULL,                       -- whose idea it is
    begun_on       date NOT NULL,
    from_id        uuid,                                -- a group that was merged into it, split into it or handed on to it
    question       text,
    scope          text,
    product        text,                                -- what will be made
    ends_on        date,
    sharing_rule   text,
    launched_on    date,
    override_name  text,                                -- who launched it without a family view, by name
    override_why   text,
    ended_on       date,
    ending         text CHECK (ending IN ('DONE', 'STOPPED', 'MERGED', 'SPLIT', 'HANDED_ON')),
    ending_words   text,
    UNIQUE (id, partnership_id),
    CHECK (num_nulls(question, scope, product, ends_on, sharing_rule, launched_on) IN (0, 6)),
    CHECK ((override_name IS NULL) = (override_why IS NULL)),
    CHECK (num_nulls(ended_on, ending, ending_words) IN (0, 3)),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id),
    FOREIGN KEY (from_id, partnership_id) REFERENCES partnership.task_group (id, partnership_id)
);
CREATE INDEX task_group_by_partnership ON partnership.task_group (partnership_id);

-- The perspective check: which sides were asked about the idea, and what they said.
CREATE TABLE partnership.group_heard (
    group_id       uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    who            text NOT NULL,
    words          text NOT NULL,
    on_day         date NOT NULL,
    PRIMARY KEY (group_id, role),
    FOREIGN KEY (group_id, partnership_id) REFERENCES partnership.task_group (id, partnership_id)
);
CREATE INDEX group_heard_by_partnership ON partnership.group_heard (partnership_id);

-- Members come and go. Whoever signs in has their seat here; a name is public only if its bearer says so.
CREATE TABLE partnership.group_member (
    id             uuid PRIMARY KEY,
    group_id       uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    name           text NOT NULL,                       -- as the group calls them
    named          boolean NOT NULL,
    leads          boolean NOT NULL,
    seat_id        uuid REFERENCES people.seat (id),
    from_date      date NOT NULL,
    until_date     date CHECK (until_date >= from_date),
    UNIQUE (id, group_id),
    FOREIGN KEY (group_id, partnership_id) REFERENCES partnership.task_group (id, partnership_id)
);
CREATE INDEX group_member_by_group ON partnership.group_member (group_id);
CREATE INDEX group_member_by_partnership ON partnership.group_member (partnership_id);
CREATE INDEX group_member_by_seat ON partnership.group_member (seat_id);

-- The work, with its reasons: what was found, what was settled and why, what is open.
CREATE TABLE partnership.group_entry (
    id             uuid PRIMARY KEY,
    group_id       uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    kind           text NOT NULL CHECK (kind IN ('FOUND', 'SETTLED', 'OPEN')),
    words          text NOT NULL,
    why            text NOT NULL,
    on_day         date NOT NULL,
    settles_id     uuid REFERENCES partnership.group_entry (id),  -- the open question that it closes
    FOREIGN KEY (group_id, partnership_id) REFERENCES partnership.task_group (id, partnership_id)
);
CREATE INDEX group_entry_by_group ON partnership.group_entry (group_id, on_day);
CREATE INDEX group_entry_by_partnership ON partnership.group_entry (partnership_id);

CREATE TABLE partnership.draft (
    id             uuid PRIMARY KEY,
    group_id       uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    number         int NOT NULL CHECK (number > 0),
    title          text NOT NULL,
    words          text NOT NULL,
    changed        text NOT NULL,                       -- what changed since the one before, and why
    on_day         date NOT NULL,
    consulted_on   date,                                -- everybody may read it from this day on
    consult_until  date CHECK (consult_until > consulted_on),
    closed_on      date,
    UNIQUE (group_id, number),
    UNIQUE (id, group_id),
    CHECK ((consulted_on IS NULL) = (consult_until IS NULL)),
    FOREIGN KEY (group_id, partnership_id) REFERENCES partnership.task_group (id, partnership_id)
);
CREATE INDEX draft_by_partnership ON partnership.draft (partnership_id);

-- What somebody said about a draft. It becomes public with its reply; one that names somebody is answered and its words held back.
CREATE TABLE partnership.comment (
    id             uuid PRIMARY KEY,
    draft_id       uuid NOT NULL,
    group_id       uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    words          text NOT NULL,
    on_day         date NOT NULL,
    seat_id        uuid NOT NULL REFERENCES people.seat (id),   -- from which it was written; never shown
    conveyed       boolean NOT NULL,
    UNIQUE (id, draft_id, group_id),
    FOREIGN KEY (draft_id, group_id) REFERENCES partnership.draft (id, group_id),
    FOREIGN KEY (group_id, partnership_id) REFERENCES partnership.task_group (id, partnership_id)
);
CREATE INDEX comment_by_draft ON partnership.comment (draft_id);
CREATE INDEX comment_by_group ON partnership.comment (group_id);
CREATE INDEX comment_by_partnership ON partnership.comment (partnership_id);
CREATE INDEX comment_by_seat ON partnership.comment (seat_id);
CREATE TABLE partnership.reply (
    comment_id     uuid PRIMARY KEY,
    draft_id       uuid NOT NULL,
    group_id       uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    words          text NOT NULL,
    changes        boolean NOT NULL,                    -- the draft changes because of it
    held_back      boolean NOT NULL,                    -- the comment names somebody: its words are not published
    on_day         date NOT NULL,
    FOREIGN KEY (comment_id, draft_id, group_id) REFERENCES partnership.comment (id, draft_id, group_id),
    FOREIGN KEY (group_id, partnership_id) REFERENCES partnership.task_group (id, partnership_id)
);
CREATE INDEX reply_by_draft ON partnership.reply (draft_id);
CREATE INDEX reply_by_group ON partnership.reply (group_id);
CREATE INDEX reply_by_partnership ON partnership.reply (partnership_id);

-- What the group made, as it was published; every version stays.
CREATE TABLE partnership.protocol (
    id             uuid PRIMARY KEY,
    group_id       uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    number         int NOT NULL CHECK (number > 0),
    title          text NOT NULL,
    words          text NOT NULL,
    changed        text NOT NULL,
    licence        text NOT NULL,
    owner_id       uuid NOT NULL,
    embedding      text NOT NULL,                       -- training, supply, who is told
    published_on   date NOT NULL,
    next_look_on   date NOT NULL CHECK (next_look_on > published_on),
    UNIQUE (group_id, number),
    UNIQUE (id, partnership_id),
    FOREIGN KEY (group_id, partnership_id) REFERENCES partnership.task_group (id, partnership_id),
    FOREIGN KEY (owner_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX protocol_by_partnership ON partnership.protocol (partnership_id);
CREATE TABLE partnership.adoption (
    id             uuid PRIMARY KEY,
    protocol_id    uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    place_id       uuid NOT NULL,
    conveyed       boolean NOT NULL,
    decided        text NOT NULL CHECK (decided IN ('ADOPT', 'ADAPT', 'DECLINE')),
    reason         text NOT NULL,
    on_day         date NOT NULL,
    UNIQUE (protocol_id, place_id),
    FOREIGN KEY (protocol_id, partnership_id) REFERENCES partnership.protocol (id, partnership_id),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX adoption_by_partnership ON partnership.adoption (partnership_id);
CREATE INDEX adoption_by_place ON partnership.adoption (place_id);
CREATE TABLE partnership.protocol_look (
    id             uuid PRIMARY KEY,
    protocol_id    uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    on_day         date NOT NULL,
    found          text NOT NULL,                       -- who uses it, what changed, what did not
    next           text NOT NULL,
    next_look_on   date NOT NULL CHECK (next_look_on > on_day),
    FOREIGN KEY (protocol_id, partnership_id) REFERENCES partnership.protocol (id, partnership_id)
);
CREATE INDEX protocol_look_by_partnership ON partnership.protocol_look (partnership_id);

-- Row-level security -----------------------------------------------------------------------------------------------

-- Groups that this viewer works in today, as a member that signs in or by working for the partnership.
CREATE VIEW partnership.group_mine_v WITH (security_invoker = true) AS
    SELECT g.id FROM partnership.task_group g
     WHERE g.partnership_id IN (SELECT id FROM partnership.mine_v)
        OR g.id IN (SELECT m.group_id FROM partnership.group_member m
                     WHERE m.seat_id = (SELECT sharing.viewer_seat())
                       AND m.from_date <= (SELECT sharing.viewer_today())
                       AND (m.until_date IS NULL OR m.until_date > (SELECT sharing.viewer_today())));
GRANT SELECT ON partnership.group_mine_v TO ${app_role};

DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['task_group', 'group_heard', 'group_member', 'group_entry', 'draft', 'comment', 'reply', 'protocol',
            'adoption', 'protocol_look'] LOOP
        EXECUTE format('ALTER TABLE partnership.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE partnership.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON partnership.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['task_group', 'group_heard', 'group_member', 'reply', 'protocol', 'adoption', 'protocol_look'] LOOP
        EXECUTE format($p$CREATE POLICY public_record ON partnership.%I FOR SELECT TO ${app_role}
            USING (sharing.viewer_purpose() IS NOT NULL)$p$, t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['group_heard', 'group_entry', 'draft', 'reply', 'protocol'] LOOP
        EXECUTE format($p$CREATE POLICY who_works_in_it ON partnership.%I FOR INSERT TO ${app_role}
            WITH CHECK (group_id IN (SELECT id FROM partnership.group_mine_v))$p$, t);
    END LOOP;
END $do$;

-- An idea comes from any seat at the table, or is written down for one.
CREATE POLICY from_a_seat ON partnership.task_group FOR INSERT TO ${app_role}
    WITH CHECK (place_id IN (SELECT id FROM partnership.held_v) OR partnership_id IN (SELECT id FROM partnership.mine_v));
GRANT UPDATE (question, scope, product, ends_on, sharing_rule, launched_on, override_name, override_why, ended_on, ending, ending_words)
    ON partnership.task_group TO ${app_role};
CREATE POLICY who_works_in_it_changes ON partnership.task_group FOR UPDATE TO ${app_role}
    USING (id IN (SELECT id FROM partnership.group_mine_v)) WITH CHECK (id IN (SELECT id FROM partnership.group_mine_v));
-- Open membership: whoever holds a seat at the table joins as themselves; others are added by the group.
CREATE POLICY joins ON partnership.group_member FOR INSERT TO ${app_role}
    WITH CHECK (group_id IN (SELECT id FROM partnership.group_mine_v)
        OR (seat_id = (SELECT sharing.viewer_seat()) AND NOT leads
            AND partnership_id IN (SELECT h.partnership_id FROM partnership.held_v h)));
GRANT UPDATE (until_date) ON partnership.group_member TO ${app_role};
CREATE POLICY leaves ON partnership.group_member FOR UPDATE TO ${app_role}
    USING (seat_id = (SELECT sharing.viewer_seat()) OR group_id IN (SELECT id FROM partnership.group_mine_v))
    WITH CHECK (seat_id = (SELECT sharing.viewer_seat()) OR group_id IN (SELECT id FROM partnership.group_mine_v));
CREATE POLICY the_groups_own ON partnership.group_entry FOR SELECT TO ${app_role}
    USING (group_id IN (SELECT id FROM partnership.group_mine_v));
CREATE POLICY the_groups_own_until_consulted ON partnership.draft FOR SELECT TO ${app_role}
    USING (consulted_on IS NOT NULL OR group_id IN (SELECT id FROM partnership.group_mine_v));
GRANT UPDATE (consulted_on, consult_until, closed_on) ON partnership.draft TO ${app_role};
CREATE POLICY who_works_in_it_changes ON partnership.draft FOR UPDATE TO ${app_role}
    USING (group_id IN (SELECT id FROM partnership.group_mine_v)) WITH CHECK (group_id IN (SELECT id FROM partnership.group_mine_v));
-- Anybody who is signed in says something about a draft that is consulted on.
CREATE POLICY said ON partnership.comment FOR INSERT TO ${app_role}
    WITH CHECK (seat_id = (SELECT sharing.viewer_seat()) AND (SELECT sharing.viewer_purpose()) <> 'PUBLIC'
        AND draft_id IN (SELECT d.id FROM partnership.draft d WHERE d.consulted_on <= (SELECT sharing.viewer_today()) AND d.closed_on IS NULL)
        AND (NOT conveyed OR group_id IN (SELECT id FROM partnership.group_mine_v)));
CREATE POLICY with_its_reply ON partnership.comment FOR SELECT TO ${app_role}
    USING (seat_id = (SELECT sharing.viewer_seat()) OR group_id IN (SELECT id FROM partnership.group_mine_v)
        OR id IN (SELECT r.comment_id FROM partnership.reply r WHERE NOT r.held_back));
CREATE POLICY from_a_seat ON partnership.adoption FOR INSERT TO ${app_role}
    WITH CHECK (CASE WHEN conveyed THEN partnership_id IN (SELECT id FROM partnership.mine_v)
                     ELSE place_id IN (SELECT id FROM partnership.held_v) END);
CREATE POLICY who_works_for_it ON partnership.protocol_look FOR INSERT TO ${app_role}
    WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v)
        OR protocol_id IN (SELECT p.id FROM partnership.protocol p WHERE p.owner_id IN (SELECT id FROM partnership.held_v)));
CREATE INDEX protocol_by_owner ON partnership.protocol (owner_id);
CREATE INDEX protocol_look_by_protocol ON partnership.protocol_look (protocol_id);
