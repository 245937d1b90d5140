-- How each text came about, and what was read out of the file beside it. The columns of a document are what holds of
-- it now: the reading of its newest text, and over it what a person has changed.
CREATE TABLE readings (
  revision_id TEXT NOT NULL PRIMARY KEY REFERENCES revisions (id),
  made_by TEXT NOT NULL CHECK (made_by IN ('import', 'repair', 'recognition')),
  format TEXT NOT NULL CHECK (format <> ''),
  file_name TEXT NOT NULL,
  metadata TEXT NOT NULL CHECK (json_type(metadata) = 'object'),
  item TEXT CHECK (item IS NULL OR json_type(item) = 'object'),
  -- SHA-256 of everything in the text that is not words: kinds, spans, labels, citations. NULL for texts that an
  -- earlier Ibid stored.
  marks_hash TEXT CHECK (marks_hash IS NULL OR length(marks_hash) = 64)
) STRICT, WITHOUT ROWID;

INSERT INTO readings (revision_id, made_by, format, file_name, metadata, item)
SELECT r.id, 'import', d.format, d.file_name,
  json_object('title', d.title, 'authors', json(d.authors), 'published', d.published,
    'breadcrumb', json(d.breadcrumb), 'publisher', d.publisher, 'url', d.url, 'language', d.language,
    'direction', d.direction),
  d.item
FROM revisions r JOIN documents d ON d.id = r.document_id;

CREATE TRIGGER readings_are_immutable BEFORE UPDATE ON readings
BEGIN SELECT RAISE(ABORT, 'what was read with a revision is never changed'); END;

-- A revision may turn out to be one of another document. What it says never changes.
DROP TRIGGER revisions_are_immutable;
CREATE TRIGGER revisions_are_immutable
BEFORE UPDATE OF id, original_hash, original_part, text_hash, words, report, created_at ON revisions
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;

CREATE TABLE metadata_edits (
  document_id TEXT NOT NULL REFERENCES documents (id),
  field TEXT NOT NULL
    CHECK (field IN ('title', 'authors', 'published', 'breadcrumb', 'publisher', 'url', 'language', 'direction')),
  value TEXT NOT NULL CHECK (json_valid(value)),
  edited_at TEXT NOT NULL,
  PRIMARY KEY (document_id, field)
) STRICT, WITHOUT ROWID;

-- What a person mended in a text, in the order in which it was done; all of it is done in the text already.
CREATE TABLE repairs (
  revision_id TEXT NOT NULL REFERENCES revisions (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  repair TEXT NOT NULL CHECK (json_type(repair) = 'object'),
  made_at TEXT NOT NULL,
  PRIMARY KEY (revision_id, position)
) STRICT, WITHOUT ROWID;

-- MinHash of the body of each text, 32-bit values in big-endian order, and its bands, by which texts that resemble
-- each other are found.
CREATE TABLE signatures (
  revision_id TEXT NOT NULL PRIMARY KEY REFERENCES revisions (id),
  minhash BLOB NOT NULL CHECK (length(minhash) > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE signature_bands (
  band INTEGER NOT NULL,
  revision_id TEXT NOT NULL REFERENCES signatures (revision_id),
  PRIMARY KEY (band, revision_id)
) STRICT, WITHOUT ROWID;

-- Documents that resemble each other and are not the same work: a person has said so.
CREATE TABLE kept_apart (
  one TEXT NOT NULL REFERENCES documents (id),
  other TEXT NOT NULL REFERENCES documents (id),
  PRIMARY KEY (one, other),
  CHECK (one < other)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_documents_url ON documents (url) WHERE url IS NOT NULL;
