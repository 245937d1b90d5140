-- Most of what a ledger takes is hashes in hexadecimal: long lists of items are packed, and `items` is empty then.
-- Brotli over the JSON that the hash of the entry is of.
ALTER TABLE ledger ADD COLUMN packed BLOB CHECK (packed IS NULL OR items = '[]');

-- In bytes: what is imported at once is then written into an index at once, instead of in parts that are merged later.
INSERT INTO blocks_fts (blocks_fts, rank) VALUES ('hashsize', 33554432);
INSERT INTO signatures_fts (signatures_fts, rank) VALUES ('hashsize', 33554432);
