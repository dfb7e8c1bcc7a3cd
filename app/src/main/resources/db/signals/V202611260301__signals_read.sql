-- For reading along an arrow: facts that know nobody.
CREATE VIEW signals.signal_v WITH (security_invoker = true) AS SELECT kind, area_id, role, on_day, days FROM signals.signal;
GRANT SELECT ON signals.signal_v TO ${app_role};
