-- A reading may be of some words of its sentences alone: a phrase, letter by letter as it stands there. Empty for all of them.
ALTER TABLE synthesis.coding ADD COLUMN only_words text NOT NULL DEFAULT '' CHECK (length(only_words) <= 4000);
