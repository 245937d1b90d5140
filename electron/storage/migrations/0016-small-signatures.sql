-- Signatures get a fourth of their size, and what they are looked up by becomes an index of words. They are made anew in the
-- background; see reindex.ts.
DROP TABLE signature_bands;
DROP TABLE signatures;

-- Of a text, by its first block.
CREATE TABLE signatures (
  first_block INTEGER NOT NULL PRIMARY KEY,
  minhash BLOB NOT NULL CHECK (length(minhash) = 128)
) STRICT;

CREATE VIRTUAL TABLE signatures_fts USING fts5 (bands, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
