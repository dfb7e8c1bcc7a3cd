-- A consultant advises for a time and runs nothing: no view or policy asks for this duty.
ALTER TABLE partnership.place DROP CONSTRAINT place_duty_check;
ALTER TABLE partnership.place ADD CONSTRAINT place_duty_check CHECK (duty IN ('LEADS', 'FACILITATES', 'MEMBER', 'ADVISES'));
