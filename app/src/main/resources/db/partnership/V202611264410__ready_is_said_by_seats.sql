-- Whether somebody was ready before their first meeting is said by their seat, step by step, and by nobody for them. The day that whoever
-- drew the seat up could enter beside it said the same a second time, in other words.
ALTER TABLE partnership.place DROP COLUMN inducted_on;
