-- Questions that seats have not answered, replies that everybody is owed, and groups to look back on wait on the desk and can be asked after there.
ALTER TABLE partnership.asked_after DROP CONSTRAINT asked_after_kind_check;
ALTER TABLE partnership.asked_after ADD CONSTRAINT asked_after_kind_check CHECK (kind IN ('CONCERN', 'QUESTION', 'REPLY', 'PACK', 'MINUTES',
    'PROMISE', 'CHECK', 'LOOK_BACK', 'GROUP_LOOK', 'MEASURE', 'PRODUCT', 'STALLED', 'WITHOUT_OWNER', 'HANDED_OVER', 'SEAT_EMPTY', 'TERM_ENDS', 'MISSED'));
