-- One question for each row, as in sharing.
ALTER POLICY entitled ON child.contribution USING (
    sharing.sees_row(person_id, tier, area_id)
    AND (tier IN ('OPEN', 'CIRCLE') OR (SELECT sharing.viewer_seat()) = ANY (audience)));
ALTER POLICY entitled ON child.asking USING (sharing.sees_row(person_id, 'CIRCLE', area_id));
