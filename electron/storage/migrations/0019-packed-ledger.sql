-- Most of what a ledger takes is hashes in hexadecimal: long lists of items are packed, and `items` is empty then.
-- Brotli over the JSON that the hash of the entry is of.
ALTER TABLE ledger ADD COLUMN packed BLOB CHECK (packed IS NULL OR items = '[]');

-- Twelve digits tell one file from another as well as sixty-four. Nothing deletes an original, which would look for all of it.
DROP INDEX idx_revisions_original;
CREATE INDEX idx_revisions_original ON revisions (substr(original_hash, 1, 12));

-- In bytes: what is imported at once is then written into an index at once, instead of in parts that are merged later.
INSERT INTO blocks_fts (blocks_fts, rank) VALUES ('hashsize', 33554432);
INSERT INTO signatures_fts (signatures_fts, rank) VALUES ('hashsize', 33554432);
