-- One question for each row, as in sharing.
ALTER POLICY entitled ON journey.process USING (sharing.sees_row(person_id, 'CIRCLE', area_id));
