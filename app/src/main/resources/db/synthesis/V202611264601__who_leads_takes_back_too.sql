-- Who leads codes, brings files with coding and names themes, whether or not they are among the coders: so they may take back what
-- they read or brought, and name a theme anew.
DROP POLICY own_word ON synthesis.taken_back;
CREATE POLICY own_word ON synthesis.taken_back FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
        WHERE m.synthesis_id = taken_back.synthesis_id AND m.seat_id = sharing.viewer_seat() AND (m.codes OR m.leads))
    AND EXISTS (SELECT 1 FROM synthesis.coding c WHERE c.id = coding_id AND c.synthesis_id = taken_back.synthesis_id
        AND c.seat_id = taken_back.by_seat_id));
DROP POLICY own_word ON synthesis.theme_naming;
CREATE POLICY own_word ON synthesis.theme_naming FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
        WHERE m.synthesis_id = theme_naming.synthesis_id AND m.seat_id = sharing.viewer_seat() AND (m.codes OR m.leads))
    AND EXISTS (SELECT 1 FROM synthesis.theme h WHERE h.id = theme_id AND h.synthesis_id = theme_naming.synthesis_id));
