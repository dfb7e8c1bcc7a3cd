-- Changes of a service by design stage: who was asked, how, what they said, what changed because of it. All of it public; nothing is
-- written over, so that "asked after it was decided" stays what it was.
CREATE TABLE partnership.service_change (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    title          text NOT NULL CHECK (btrim(title) <> ''),
    need           text NOT NULL CHECK (btrim(need) <> ''),     -- which need it is to meet, and how one knows
    owner_id       uuid NOT NULL,
    begun_on       date NOT NULL,
    written_on     date NOT NULL CHECK (written_on >= begun_on),
    UNIQUE (id, partnership_id),
    FOREIGN KEY (owner_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX service_change_by_partnership ON partnership.service_change (partnership_id);
CREATE INDEX service_change_by_owner ON partnership.service_change (owner_id);
CREATE TABLE partnership.change_asked (
    id             uuid PRIMARY KEY,
    change_id      uuid NOT NULL,
    partnership_id uuid NOT NULL,
    stage          text NOT NULL CHECK (stage IN ('UNDERSTAND', 'DESIGN', 'DECIDE', 'DELIVER', 'CHECK_BACK')),
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    who            text NOT NULL CHECK (btrim(who) <> ''),
    how            text NOT NULL CHECK (btrim(how) <> ''),
    asked_on       date NOT NULL,
    said           text NOT NULL CHECK (btrim(said) <> ''),
    changed        text NOT NULL CHECK (btrim(changed) <> ''),  -- because of it; or nothing, and why
    written_on     date NOT NULL CHECK (written_on >= asked_on),
    FOREIGN KEY (change_id, partnership_id) REFERENCES partnership.service_change (id, partnership_id)
);
CREATE INDEX change_asked_by_change ON partnership.change_asked (change_id, asked_on);
CREATE INDEX change_asked_by_partnership ON partnership.change_asked (partnership_id);
CREATE TABLE partnership.change_decided (
    change_id      uuid PRIMARY KEY,
    partnership_id uuid NOT NULL,
    decided_on     date NOT NULL,
    words          text NOT NULL CHECK (btrim(words) <> ''),
    written_on     date NOT NULL CHECK (written_on >= decided_on),
    FOREIGN KEY (change_id, partnership_id) REFERENCES partnership.service_change (id, partnership_id)
);
CREATE INDEX change_decided_by_partnership ON partnership.change_decided (partnership_id);

DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['service_change', 'change_asked', 'change_decided'] LOOP
        EXECUTE format('ALTER TABLE partnership.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE partnership.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON partnership.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
        EXECUTE format($p$CREATE POLICY public_record ON partnership.%I FOR SELECT TO ${app_role}
            USING ((SELECT sharing.viewer_purpose()) IS NOT NULL)$p$, t);
    END LOOP;
END $do$;
CREATE POLICY who_works_for_it ON partnership.service_change FOR INSERT TO ${app_role} WITH CHECK (
    partnership_id IN (SELECT id FROM partnership.mine_v) AND written_on = (SELECT sharing.viewer_today())
    AND EXISTS (SELECT 1 FROM partnership.place p WHERE p.id = owner_id AND p.partnership_id = service_change.partnership_id));
CREATE POLICY who_works_for_it ON partnership.change_asked FOR INSERT TO ${app_role} WITH CHECK (
    partnership_id IN (SELECT id FROM partnership.mine_v) AND written_on = (SELECT sharing.viewer_today())
    AND EXISTS (SELECT 1 FROM partnership.service_change c WHERE c.id = change_id AND c.partnership_id = change_asked.partnership_id));
CREATE POLICY who_works_for_it ON partnership.change_decided FOR INSERT TO ${app_role} WITH CHECK (
    partnership_id IN (SELECT id FROM partnership.mine_v) AND written_on = (SELECT sharing.viewer_today())
    AND EXISTS (SELECT 1 FROM partnership.service_change c WHERE c.id = change_id AND c.partnership_id = change_decided.partnership_id));
