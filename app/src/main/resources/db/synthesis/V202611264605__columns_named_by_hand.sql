-- Which column of a table holds what, where a person said so: {"TITLE": "Titel"}.
ALTER TABLE synthesis.import_file ADD COLUMN columns text NOT NULL DEFAULT '{}' CHECK (length(columns) <= 5000);
