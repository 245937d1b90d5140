CREATE TABLE link_types (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  -- Read from the first end to the second ("supports"), and the other way round ("is supported by").
  name TEXT NOT NULL CHECK (name <> ''),
  inverse TEXT NOT NULL CHECK (inverse <> ''),
  -- A person's own, not one of those that every library has.
  own INTEGER NOT NULL DEFAULT 1 CHECK (own IN (0, 1)),
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO link_types (id, name, inverse, own, position) VALUES
  ('supports', 'supports', 'is supported by', 0, 0),
  ('contradicts', 'contradicts', 'contradicts', 0, 1),
  ('repeats', 'repeats', 'is repeated by', 0, 2),
  ('quotes', 'quotes', 'is quoted by', 0, 3),
  ('responds-to', 'responds to', 'is responded to by', 0, 4),
  ('same-event', 'tells of the same event as', 'tells of the same event as', 0, 5),
  ('cites', 'cites', 'is cited by', 0, 6),
  ('relates-to', 'relates to', 'relates to', 0, 7);

-- An end is a passage, a note or a document. A footnote is the passage of all its words.
CREATE TABLE links (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  type_id TEXT NOT NULL REFERENCES link_types (id),
  from_passage TEXT REFERENCES passages (id),
  from_note TEXT REFERENCES notes (id),
  from_document TEXT REFERENCES documents (id),
  to_passage TEXT REFERENCES passages (id),
  to_note TEXT REFERENCES notes (id),
  to_document TEXT REFERENCES documents (id),
  comment TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  CHECK ((from_passage IS NOT NULL) + (from_note IS NOT NULL) + (from_document IS NOT NULL) = 1),
  CHECK ((to_passage IS NOT NULL) + (to_note IS NOT NULL) + (to_document IS NOT NULL) = 1),
  CHECK (coalesce(from_passage, from_note, from_document) <> coalesce(to_passage, to_note, to_document))
) STRICT;

CREATE UNIQUE INDEX idx_links_once ON links (
  type_id, coalesce(from_passage, from_note, from_document), coalesce(to_passage, to_note, to_document));

CREATE INDEX idx_links_from_passage ON links (from_passage) WHERE from_passage IS NOT NULL;

CREATE INDEX idx_links_from_note ON links (from_note) WHERE from_note IS NOT NULL;

CREATE INDEX idx_links_from_document ON links (from_document) WHERE from_document IS NOT NULL;

CREATE INDEX idx_links_to_passage ON links (to_passage) WHERE to_passage IS NOT NULL;

CREATE INDEX idx_links_to_note ON links (to_note) WHERE to_note IS NOT NULL;

CREATE INDEX idx_links_to_document ON links (to_document) WHERE to_document IS NOT NULL;

-- People, organisations, places and events that notes mention.
CREATE TABLE names (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'place', 'event')),
  created_at TEXT NOT NULL
) STRICT;

-- Whether the note refers to the passage, or quotes it. Those that it refers to come last.
ALTER TABLE note_passages ADD COLUMN refers INTEGER NOT NULL DEFAULT 0 CHECK (refers IN (0, 1));

-- What the text of a note's newest version points to; renewed with every version, like `note_passages`.
CREATE TABLE note_note_links (
  note_id TEXT NOT NULL REFERENCES notes (id),
  to_note TEXT NOT NULL REFERENCES notes (id),
  PRIMARY KEY (note_id, to_note)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_note_note_links_to ON note_note_links (to_note);

CREATE TABLE note_citations (
  note_id TEXT NOT NULL REFERENCES notes (id),
  document_id TEXT NOT NULL REFERENCES documents (id),
  PRIMARY KEY (note_id, document_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_note_citations_document ON note_citations (document_id);

CREATE TABLE note_mentions (
  note_id TEXT NOT NULL REFERENCES notes (id),
  name_id TEXT NOT NULL REFERENCES names (id),
  PRIMARY KEY (note_id, name_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_note_mentions_name ON note_mentions (name_id);

-- Pictures that were put into notes, by the SHA-256 of their bytes. The bytes lie with the originals.
CREATE TABLE note_pictures (
  hash TEXT NOT NULL PRIMARY KEY REFERENCES originals (hash),
  media_type TEXT NOT NULL CHECK (media_type GLOB 'image/?*')
) STRICT, WITHOUT ROWID;

-- A document that a person has said is not the work that the words of a citation name.
CREATE TABLE citation_rejections (
  passage_id TEXT NOT NULL REFERENCES passages (id),
  document_id TEXT NOT NULL REFERENCES documents (id),
  PRIMARY KEY (passage_id, document_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_citation_rejections_document ON citation_rejections (document_id);
