-- Rapid consults: one question to a circle, answers within some working days, and a reply to all that is owed. Who was asked, how many
-- answered by role and the reply are public; words are read by whoever asked at once and by everybody after the last day, as far as
-- each answerer chose. Which seat has not answered is known to whoever facilitates, and to nobody else.
CREATE TABLE partnership.consult (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    asked_by_id    uuid NOT NULL,
    conveyed       boolean NOT NULL,                    -- written down for that seat by who facilitates
    question       text NOT NULL CHECK (btrim(question) <> ''),
    context        text NOT NULL CHECK (btrim(context) <> ''),
    decides        text NOT NULL CHECK (btrim(decides) <> ''),  -- what is decided by the answers
    decide_on      date NOT NULL,
    asked_on       date NOT NULL,
    ends_on        date NOT NULL CHECK (ends_on > asked_on),    -- the last day on which an answer is taken
    reply_by       date NOT NULL CHECK (reply_by > ends_on),
    CHECK (decide_on > ends_on),
    FOREIGN KEY (asked_by_id, partnership_id) REFERENCES partnership.place (id, partnership_id),
    UNIQUE (id, partnership_id)
);
CREATE INDEX consult_by_partnership ON partnership.consult (partnership_id, asked_on);
CREATE INDEX consult_by_asker ON partnership.consult (asked_by_id);

-- The circle: seats, and how many people of a role got a printed code.
CREATE TABLE partnership.consult_seat (
    consult_id     uuid NOT NULL,
    partnership_id uuid NOT NULL,
    place_id       uuid NOT NULL,
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    PRIMARY KEY (consult_id, place_id),
    FOREIGN KEY (consult_id, partnership_id) REFERENCES partnership.consult (id, partnership_id),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX consult_seat_by_partnership ON partnership.consult_seat (partnership_id);
CREATE INDEX consult_seat_by_place ON partnership.consult_seat (place_id);
CREATE TABLE partnership.consult_printed (
    id             uuid PRIMARY KEY,
    consult_id     uuid NOT NULL,
    partnership_id uuid NOT NULL,
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    people         int NOT NULL CHECK (people > 0),
    FOREIGN KEY (consult_id, partnership_id) REFERENCES partnership.consult (id, partnership_id)
);
CREATE INDEX consult_printed_by_consult ON partnership.consult_printed (consult_id);
CREATE TABLE partnership.consult_code (
    hash           bytea PRIMARY KEY,
    consult_id     uuid NOT NULL REFERENCES partnership.consult (id),
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    used           boolean NOT NULL DEFAULT false
);
CREATE INDEX consult_code_by_consult ON partnership.consult_code (consult_id);

-- An answer: its role, and its seat only where whoever answered chose to be shown by it. No time is kept.
CREATE TABLE partnership.consult_answer (
    id             uuid PRIMARY KEY,
    consult_id     uuid NOT NULL,
    partnership_id uuid NOT NULL,
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    shown          text NOT NULL CHECK (shown IN ('SEAT', 'ROLE', 'ASKER')),
    place_id       uuid,
    conveyed       boolean NOT NULL,
    by_code        boolean NOT NULL,
    CHECK ((shown = 'SEAT') = (place_id IS NOT NULL)),
    CHECK (NOT (by_code AND (conveyed OR shown = 'SEAT'))),
    UNIQUE (id, consult_id),
    FOREIGN KEY (consult_id, partnership_id) REFERENCES partnership.consult (id, partnership_id),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX consult_answer_by_consult ON partnership.consult_answer (consult_id);
CREATE INDEX consult_answer_by_place ON partnership.consult_answer (place_id);
CREATE TABLE partnership.consult_answered (
    consult_id     uuid NOT NULL,
    place_id       uuid NOT NULL,
    partnership_id uuid NOT NULL,
    answer_id      uuid NOT NULL UNIQUE,
    PRIMARY KEY (consult_id, place_id),
    FOREIGN KEY (consult_id, place_id) REFERENCES partnership.consult_seat (consult_id, place_id),
    FOREIGN KEY (consult_id, partnership_id) REFERENCES partnership.consult (id, partnership_id),
    FOREIGN KEY (answer_id, consult_id) REFERENCES partnership.consult_answer (id, consult_id)
);
CREATE INDEX consult_answered_by_partnership ON partnership.consult_answered (partnership_id);
CREATE TABLE partnership.consult_words (
    answer_id      uuid PRIMARY KEY,
    consult_id     uuid NOT NULL,
    words          text NOT NULL CHECK (btrim(words) <> ''),
    FOREIGN KEY (answer_id, consult_id) REFERENCES partnership.consult_answer (id, consult_id)
);
CREATE INDEX consult_words_by_consult ON partnership.consult_words (consult_id);
-- What was heard, what is done because of it, what is not done and why.
CREATE TABLE partnership.consult_reply (
    consult_id     uuid PRIMARY KEY,
    partnership_id uuid NOT NULL,
    heard          text NOT NULL CHECK (btrim(heard) <> ''),
    doing          text NOT NULL CHECK (btrim(doing) <> ''),
    not_doing      text NOT NULL CHECK (btrim(not_doing) <> ''),
    on_day         date NOT NULL,
    FOREIGN KEY (consult_id, partnership_id) REFERENCES partnership.consult (id, partnership_id)
);

-- Consults that this viewer asked by a seat held today, or helps to run; and those that still take answers today.
CREATE VIEW partnership.consult_mine_v WITH (security_invoker = true) AS
    SELECT c.id FROM partnership.consult c
     WHERE c.asked_by_id IN (SELECT id FROM partnership.held_v) OR c.partnership_id IN (SELECT id FROM partnership.mine_v);
CREATE VIEW partnership.consult_open_v WITH (security_invoker = true) AS
    SELECT c.id, c.partnership_id FROM partnership.consult c
     WHERE c.asked_on <= (SELECT sharing.viewer_today()) AND c.ends_on >= (SELECT sharing.viewer_today());
GRANT SELECT ON partnership.consult_mine_v, partnership.consult_open_v TO ${app_role};

DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['consult', 'consult_seat', 'consult_printed', 'consult_code', 'consult_answer', 'consult_answered',
            'consult_words', 'consult_reply'] LOOP
        EXECUTE format('ALTER TABLE partnership.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE partnership.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON partnership.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['consult', 'consult_seat', 'consult_printed', 'consult_answer', 'consult_reply'] LOOP
        EXECUTE format($p$CREATE POLICY public_record ON partnership.%I FOR SELECT TO ${app_role}
            USING ((SELECT sharing.viewer_purpose()) IS NOT NULL)$p$, t);
    END LOOP;
END $do$;

CREATE POLICY by_a_seat ON partnership.consult FOR INSERT TO ${app_role} WITH CHECK (
    asked_on = (SELECT sharing.viewer_today())
    AND EXISTS (SELECT 1 FROM partnership.place p WHERE p.id = asked_by_id AND p.partnership_id = consult.partnership_id)
    AND CASE WHEN conveyed THEN partnership_id IN (SELECT id FROM partnership.mine_v)
             ELSE asked_by_id IN (SELECT id FROM partnership.held_v) END);
CREATE POLICY by_who_asks ON partnership.consult_seat FOR INSERT TO ${app_role} WITH CHECK (
    consult_id IN (SELECT id FROM partnership.consult_mine_v) AND consult_id IN (SELECT id FROM partnership.consult_open_v)
    AND EXISTS (SELECT 1 FROM partnership.place p WHERE p.id = place_id AND p.partnership_id = consult_seat.partnership_id
                   AND p.role = consult_seat.role));
CREATE POLICY by_who_asks ON partnership.consult_printed FOR INSERT TO ${app_role} WITH CHECK (
    consult_id IN (SELECT id FROM partnership.consult_mine_v) AND consult_id IN (SELECT id FROM partnership.consult_open_v));
-- Codes: printed by who asks, read back by nobody but the answering service.
GRANT UPDATE (used) ON partnership.consult_code TO ${app_role};
CREATE POLICY printed ON partnership.consult_code FOR INSERT TO ${app_role} WITH CHECK (
    NOT used AND consult_id IN (SELECT id FROM partnership.consult_mine_v) AND consult_id IN (SELECT id FROM partnership.consult_open_v));
CREATE POLICY typed_in ON partnership.consult_code FOR SELECT TO ${app_role} USING ((SELECT sharing.viewer_purpose()) = 'ANSWERING');
CREATE POLICY used_once ON partnership.consult_code FOR UPDATE TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'ANSWERING' AND NOT used) WITH CHECK (used);

CREATE POLICY given ON partnership.consult_answer FOR INSERT TO ${app_role} WITH CHECK (
    consult_id IN (SELECT id FROM partnership.consult_open_v)
    AND CASE WHEN (SELECT sharing.viewer_purpose()) = 'ANSWERING' THEN by_code
             ELSE NOT by_code AND EXISTS (SELECT 1 FROM partnership.consult_seat s
                           WHERE s.consult_id = consult_answer.consult_id AND s.role = consult_answer.role
                             AND (consult_answer.place_id IS NULL OR s.place_id = consult_answer.place_id)
                             AND CASE WHEN conveyed THEN s.partnership_id IN (SELECT id FROM partnership.mine_v)
                                      ELSE s.place_id IN (SELECT id FROM partnership.held_v) END) END);
CREATE POLICY its_seat ON partnership.consult_answered FOR SELECT TO ${app_role}
    USING (place_id IN (SELECT id FROM partnership.held_v) OR partnership_id IN (SELECT id FROM partnership.mine_v));
CREATE POLICY its_seat_answers ON partnership.consult_answered FOR INSERT TO ${app_role} WITH CHECK (
    (place_id IN (SELECT id FROM partnership.held_v) OR partnership_id IN (SELECT id FROM partnership.mine_v))
    AND EXISTS (SELECT 1 FROM partnership.consult_seat s WHERE s.consult_id = consult_answered.consult_id AND s.place_id = consult_answered.place_id)
    AND EXISTS (SELECT 1 FROM partnership.consult_answer a WHERE a.id = answer_id AND a.consult_id = consult_answered.consult_id
                   AND NOT a.by_code AND (a.place_id IS NULL OR a.place_id = consult_answered.place_id))
    AND consult_id IN (SELECT id FROM partnership.consult_open_v));

CREATE POLICY who_asked ON partnership.consult_words FOR SELECT TO ${app_role}
    USING (consult_id IN (SELECT id FROM partnership.consult_mine_v));
CREATE POLICY its_seat ON partnership.consult_words FOR SELECT TO ${app_role}
    USING (answer_id IN (SELECT d.answer_id FROM partnership.consult_answered d));
CREATE POLICY as_chosen_after_its_end ON partnership.consult_words FOR SELECT TO ${app_role} USING (
    (SELECT sharing.viewer_purpose()) IS NOT NULL
    AND EXISTS (SELECT 1 FROM partnership.consult_answer a JOIN partnership.consult c ON c.id = a.consult_id
                 WHERE a.id = answer_id AND a.shown IN ('SEAT', 'ROLE') AND c.ends_on < (SELECT sharing.viewer_today())));
CREATE POLICY with_their_answer ON partnership.consult_words FOR INSERT TO ${app_role} WITH CHECK (
    CASE WHEN (SELECT sharing.viewer_purpose()) = 'ANSWERING'
         THEN EXISTS (SELECT 1 FROM partnership.consult_answer a
                       WHERE a.id = answer_id AND a.consult_id = consult_words.consult_id AND a.by_code)
         ELSE EXISTS (SELECT 1 FROM partnership.consult_answered d
                       WHERE d.answer_id = consult_words.answer_id AND d.consult_id = consult_words.consult_id) END);

CREATE POLICY by_who_asked ON partnership.consult_reply FOR INSERT TO ${app_role} WITH CHECK (
    on_day = (SELECT sharing.viewer_today()) AND consult_id IN (SELECT id FROM partnership.consult_mine_v)
    AND EXISTS (SELECT 1 FROM partnership.consult c WHERE c.id = consult_id AND c.partnership_id = consult_reply.partnership_id
                   AND c.ends_on < (SELECT sharing.viewer_today())));
