-- Passages get a number, by which the index of their comments knows them. Never that of one that is gone: Undo brings
-- passages back under their own.
PRAGMA legacy_alter_table = ON;

CREATE TABLE numbered_passages (
  number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  revision_id TEXT NOT NULL REFERENCES revisions (id),
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL,
  exact TEXT NOT NULL CHECK (exact <> ''),
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  block INTEGER NOT NULL,
  block_offset INTEGER NOT NULL CHECK (block_offset >= 0),
  highlighted INTEGER NOT NULL DEFAULT 0 CHECK (highlighted IN (0, 1)),
  colour TEXT NOT NULL DEFAULT 'yellow' REFERENCES highlight_colours (colour),
  comment TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  UNIQUE (revision_id, start_offset, end_offset),
  FOREIGN KEY (revision_id, block) REFERENCES blocks (revision_id, ordinal),
  CHECK (end_offset > start_offset)
) STRICT;

INSERT INTO numbered_passages (id, revision_id, start_offset, end_offset, exact, prefix, suffix, block, block_offset,
  highlighted, colour, comment, created_at)
SELECT id, revision_id, start_offset, end_offset, exact, prefix, suffix, block, block_offset,
  highlighted, colour, comment, created_at
FROM passages ORDER BY created_at, rowid;

DROP TABLE passages;
ALTER TABLE numbered_passages RENAME TO passages;

PRAGMA legacy_alter_table = OFF;

-- Those with a comment alone are in it.
CREATE VIRTUAL TABLE comments_fts USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'unicode61');

DROP TABLE documents_fts;
CREATE VIRTUAL TABLE documents_fts USING fts5 (title, authors, publisher, breadcrumb, content = '', contentless_delete = 1, tokenize = 'unicode61');

-- In how many blocks each word of blocks_fts stood when they were last counted: to tell what a search will cost, which
-- words begin with some letters, and which are almost those that were typed. Never what is found.
CREATE TABLE words (
  word TEXT NOT NULL PRIMARY KEY,
  blocks INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The number of the document that a text is searched as: NULL where it is not, because a newer one is there or the
-- document lies in the trash.
CREATE VIEW searched_texts (revision_id, document_id, document) AS
SELECT r.id, d.id,
  iif(d.trashed_at IS NULL AND r.number = (SELECT max(number) FROM revisions WHERE document_id = d.id), d.number, NULL)
FROM revisions r JOIN documents d ON d.id = r.document_id;

-- Where each text begins among the blocks, which lie one after another, and what it is searched as: what the index finds
-- is known by one step. Kept by the triggers below.
CREATE TABLE text_places (
  first_block INTEGER NOT NULL PRIMARY KEY,
  revision_id TEXT NOT NULL UNIQUE,
  document INTEGER
) STRICT;
CREATE INDEX idx_text_places_document ON text_places (document) WHERE document IS NOT NULL;

INSERT INTO text_places (first_block, revision_id, document)
SELECT b.id, t.revision_id, t.document
FROM searched_texts t JOIN blocks b ON b.revision_id = t.revision_id AND b.ordinal = 0;

CREATE TRIGGER text_places_of_blocks AFTER INSERT ON blocks WHEN NEW.ordinal = 0
BEGIN
  INSERT INTO text_places (first_block, revision_id, document)
  SELECT NEW.id, revision_id, document FROM searched_texts WHERE revision_id = NEW.revision_id;
END;

CREATE TRIGGER text_places_without_blocks AFTER DELETE ON blocks WHEN OLD.ordinal = 0
BEGIN DELETE FROM text_places WHERE first_block = OLD.id; END;

CREATE TRIGGER text_places_of_new_revisions AFTER INSERT ON revisions
BEGIN
  UPDATE text_places
  SET document = (SELECT document FROM searched_texts t WHERE t.revision_id = text_places.revision_id)
  WHERE revision_id IN (SELECT id FROM revisions WHERE document_id = NEW.document_id);
END;

CREATE TRIGGER text_places_of_moved_revisions AFTER UPDATE OF document_id, number ON revisions
BEGIN
  UPDATE text_places
  SET document = (SELECT document FROM searched_texts t WHERE t.revision_id = text_places.revision_id)
  WHERE revision_id IN (SELECT id FROM revisions WHERE document_id IN (OLD.document_id, NEW.document_id));
END;

CREATE TRIGGER text_places_of_fewer_revisions AFTER DELETE ON revisions
BEGIN
  UPDATE text_places
  SET document = (SELECT document FROM searched_texts t WHERE t.revision_id = text_places.revision_id)
  WHERE revision_id IN (SELECT id FROM revisions WHERE document_id = OLD.document_id);
END;

CREATE TRIGGER text_places_of_trashed_documents AFTER UPDATE OF trashed_at ON documents
WHEN OLD.trashed_at IS NOT NEW.trashed_at
BEGIN
  UPDATE text_places
  SET document = (SELECT document FROM searched_texts t WHERE t.revision_id = text_places.revision_id)
  WHERE revision_id IN (SELECT id FROM revisions WHERE document_id = NEW.id);
END;

-- What one version of Ibid has indexed, part by part; see reindex.ts. Of documents and comments all is new.
INSERT INTO settings (name, value)
SELECT part.name, part.version || ', whole' FROM settings
JOIN (SELECT 'index of blocks' AS name, 'fold 2, words 1' AS version
  UNION ALL SELECT 'index of notes', 'fold 2, words 1'
  UNION ALL SELECT 'index of signatures', 'fold 2, words 1, signatures 1') part
WHERE settings.name = 'index' AND settings.value = 'fold 2, words 1, signatures 1';
DELETE FROM settings WHERE name = 'index';
