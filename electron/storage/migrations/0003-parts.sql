-- One file can hold many documents: a list of records, a mail with others beside it. Each is told from the others of
-- its original by its part; a document that is all of its original has an empty one.
ALTER TABLE revisions ADD COLUMN original_part TEXT NOT NULL DEFAULT '';

DROP INDEX idx_revisions_original;
CREATE INDEX idx_revisions_original ON revisions (original_hash, original_part);

-- The record that a document was read from, as CSL-JSON; NULL for one that is a text.
ALTER TABLE documents ADD COLUMN item TEXT CHECK (item IS NULL OR json_type(item) = 'object');
