CREATE TABLE tags (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  -- The folded name: two tags that differ in spelling alone are one.
  key TEXT NOT NULL UNIQUE CHECK (key <> ''),
  colour TEXT NOT NULL
    CHECK (colour IN ('grey', 'yellow', 'green', 'blue', 'pink', 'purple', 'orange', 'red')),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE document_tags (
  document_id TEXT NOT NULL REFERENCES documents (id),
  tag_id TEXT NOT NULL REFERENCES tags (id),
  PRIMARY KEY (document_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_document_tags_tag ON document_tags (tag_id);

CREATE TABLE note_tags (
  note_id TEXT NOT NULL REFERENCES notes (id),
  tag_id TEXT NOT NULL REFERENCES tags (id),
  -- `given` to the note as a whole, or `written` in its text; those written are renewed with every version.
  origin TEXT NOT NULL CHECK (origin IN ('given', 'written')),
  PRIMARY KEY (note_id, tag_id, origin)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_note_tags_tag ON note_tags (tag_id);

CREATE TABLE passage_tags (
  passage_id TEXT NOT NULL REFERENCES passages (id),
  tag_id TEXT NOT NULL REFERENCES tags (id),
  PRIMARY KEY (passage_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_passage_tags_tag ON passage_tags (tag_id);

CREATE TABLE collections (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  parent_id TEXT REFERENCES collections (id),
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX idx_collections_parent ON collections (parent_id);

CREATE TABLE collection_documents (
  collection_id TEXT NOT NULL REFERENCES collections (id),
  document_id TEXT NOT NULL REFERENCES documents (id),
  PRIMARY KEY (collection_id, document_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_collection_documents_document ON collection_documents (document_id);

CREATE TABLE collection_notes (
  collection_id TEXT NOT NULL REFERENCES collections (id),
  note_id TEXT NOT NULL REFERENCES notes (id),
  PRIMARY KEY (collection_id, note_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_collection_notes_note ON collection_notes (note_id);

CREATE TABLE saved_filters (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  filter TEXT NOT NULL CHECK (json_type(filter) = 'object'),
  position INTEGER NOT NULL
) STRICT;

ALTER TABLE documents ADD COLUMN pinned_at TEXT;

-- What notes and citation data call it: Latin letters and digits. Null until it is first asked for; kept from then on.
ALTER TABLE documents ADD COLUMN citation_key TEXT CHECK (citation_key <> '');

CREATE UNIQUE INDEX idx_documents_citation_key ON documents (citation_key) WHERE citation_key IS NOT NULL;

ALTER TABLE notes ADD COLUMN pinned_at TEXT;

-- A note that others are begun from.
ALTER TABLE notes ADD COLUMN template INTEGER NOT NULL DEFAULT 0 CHECK (template IN (0, 1));

-- What documents and tags became that were merged into others: notes go on naming them by their ids.
CREATE TABLE merged_documents (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  into_id TEXT NOT NULL REFERENCES documents (id),
  -- The first text of the one that went. If that becomes a document of its own again, it is this one.
  revision_id TEXT NOT NULL REFERENCES revisions (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_merged_documents_into ON merged_documents (into_id);

CREATE INDEX idx_merged_documents_revision ON merged_documents (revision_id);

CREATE TABLE tags_before_merge (
  document_id TEXT NOT NULL REFERENCES merged_documents (id),
  tag_id TEXT NOT NULL REFERENCES tags (id),
  -- Whether the document that it was merged into has the tag from it.
  brought INTEGER NOT NULL CHECK (brought IN (0, 1)),
  PRIMARY KEY (document_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE collections_before_merge (
  document_id TEXT NOT NULL REFERENCES merged_documents (id),
  collection_id TEXT NOT NULL REFERENCES collections (id),
  brought INTEGER NOT NULL CHECK (brought IN (0, 1)),
  PRIMARY KEY (document_id, collection_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE merged_tags (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  into_id TEXT NOT NULL REFERENCES tags (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_merged_tags_into ON merged_tags (into_id);
