-- The areas of the viewer's seat, from which a council officer's entitlements follow: lists over a whole area start here.
CREATE VIEW sharing.my_areas_v WITH (security_invoker = true) AS
    SELECT a.area_id FROM people.seat_area a WHERE a.seat_id = (SELECT sharing.viewer_seat());
GRANT SELECT ON sharing.my_areas_v TO ${app_role};
