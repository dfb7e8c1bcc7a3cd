-- How a search was made: in databases and registers, or in one of the other ways that PRISMA 2020 counts in a column of their own.
ALTER TABLE synthesis.search_run ADD COLUMN method text NOT NULL DEFAULT 'DATABASE'
    CHECK (method IN ('DATABASE', 'REGISTER', 'WEBSITE', 'ORGANISATION', 'CITATION', 'PERSON'));
