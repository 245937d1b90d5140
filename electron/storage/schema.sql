-- Made from the migrations by tests/unit/storage/migrations.test.ts; not read by the program.

CREATE TABLE settings (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE originals (
  hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
  size INTEGER NOT NULL CHECK (size >= 0),
  compression TEXT NOT NULL CHECK (compression IN ('none', 'brotli')),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE documents (
  number INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  format TEXT NOT NULL CHECK (format <> ''),
  file_name TEXT NOT NULL,
  title TEXT NOT NULL,
  authors TEXT NOT NULL CHECK (json_type(authors) = 'array'),
  published TEXT,
  breadcrumb TEXT NOT NULL CHECK (json_type(breadcrumb) = 'array'),
  publisher TEXT,
  url TEXT,
  language TEXT,
  direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
  imported_at TEXT NOT NULL,
  trashed_at TEXT
, item TEXT CHECK (item IS NULL OR json_type(item) = 'object'), pinned_at TEXT, citation_key TEXT CHECK (citation_key <> '')) STRICT;

CREATE TABLE revisions (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  document_id TEXT NOT NULL REFERENCES documents (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  original_hash TEXT NOT NULL REFERENCES originals (hash),
  text_hash TEXT NOT NULL CHECK (length(text_hash) = 64),
  words INTEGER NOT NULL CHECK (words >= 0),
  report TEXT NOT NULL CHECK (json_type(report) = 'object'),
  created_at TEXT NOT NULL, original_part TEXT NOT NULL DEFAULT '',
  UNIQUE (document_id, number)
) STRICT;

CREATE TABLE footnotes (
  revision_id TEXT NOT NULL REFERENCES revisions (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  label TEXT NOT NULL,
  citations TEXT NOT NULL CHECK (json_type(citations) = 'array'),
  PRIMARY KEY (revision_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE blocks (
  id INTEGER NOT NULL PRIMARY KEY,
  revision_id TEXT NOT NULL REFERENCES revisions (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  kind TEXT NOT NULL
    CHECK (kind IN ('heading', 'paragraph', 'quote', 'list-item', 'table-row', 'code', 'caption', 'cue')),
  level INTEGER NOT NULL CHECK (level >= 1),
  text TEXT NOT NULL,
  language TEXT,
  direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
  -- Offsets of spans count from the start of the block.
  spans TEXT NOT NULL CHECK (json_type(spans) = 'array'),
  -- Ordinal of the footnote that the block belongs to; NULL in the body.
  footnote INTEGER,
  UNIQUE (revision_id, ordinal),
  FOREIGN KEY (revision_id, footnote) REFERENCES footnotes (revision_id, ordinal)
) STRICT;

CREATE TABLE footnote_markers (
  revision_id TEXT NOT NULL,
  footnote INTEGER NOT NULL,
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL,
  PRIMARY KEY (revision_id, start_offset),
  FOREIGN KEY (revision_id, footnote) REFERENCES footnotes (revision_id, ordinal),
  CHECK (end_offset > start_offset)
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
  number INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  version INTEGER NOT NULL CHECK (version >= 1),
  created_at TEXT NOT NULL,
  trashed_at TEXT, pinned_at TEXT, template INTEGER NOT NULL DEFAULT 0 CHECK (template IN (0, 1)),
  FOREIGN KEY (id, version) REFERENCES note_versions (note_id, version) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE note_versions (
  note_id TEXT NOT NULL REFERENCES notes (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  title TEXT NOT NULL,
  -- Serialized Lexical editor state.
  state TEXT NOT NULL CHECK (json_type(state) = 'object'),
  text TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (note_id, version)
) STRICT;

CREATE TABLE note_passages (
  note_id TEXT NOT NULL REFERENCES notes (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  passage_id TEXT NOT NULL REFERENCES passages (id), refers INTEGER NOT NULL DEFAULT 0 CHECK (refers IN (0, 1)),
  PRIMARY KEY (note_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_note_passages_passage ON note_passages (passage_id);

CREATE VIRTUAL TABLE blocks_fts USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'unicode61');

CREATE VIRTUAL TABLE notes_fts USING fts5 (title, text, content = '', contentless_delete = 1, tokenize = 'unicode61');

CREATE TRIGGER blocks_are_immutable BEFORE UPDATE ON blocks
BEGIN SELECT RAISE(ABORT, 'the text of a revision is never changed'); END;

CREATE TRIGGER originals_are_immutable BEFORE UPDATE ON originals
BEGIN SELECT RAISE(ABORT, 'an original is never changed'); END;

CREATE TRIGGER note_versions_are_immutable BEFORE UPDATE ON note_versions
BEGIN SELECT RAISE(ABORT, 'a version of a note is never changed'); END;

CREATE VIRTUAL TABLE blocks_vocabulary USING fts5vocab (blocks_fts, row);

CREATE TABLE pictures (
  revision_id TEXT NOT NULL REFERENCES revisions (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  hash TEXT NOT NULL REFERENCES originals (hash),
  media_type TEXT NOT NULL CHECK (media_type GLOB 'image/?*'),
  PRIMARY KEY (revision_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER pictures_are_immutable BEFORE UPDATE ON pictures
BEGIN SELECT RAISE(ABORT, 'a picture of a revision is never changed'); END;

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

CREATE TRIGGER readings_are_immutable BEFORE UPDATE ON readings
BEGIN SELECT RAISE(ABORT, 'what was read with a revision is never changed'); END;

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

CREATE TABLE repairs (
  revision_id TEXT NOT NULL REFERENCES revisions (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  repair TEXT NOT NULL CHECK (json_type(repair) = 'object'),
  made_at TEXT NOT NULL,
  PRIMARY KEY (revision_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_apart (
  one TEXT NOT NULL REFERENCES documents (id),
  other TEXT NOT NULL REFERENCES documents (id),
  PRIMARY KEY (one, other),
  CHECK (one < other)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_documents_url ON documents (url) WHERE url IS NOT NULL;

CREATE TABLE anchors (
  passage_id TEXT NOT NULL REFERENCES passages (id),
  revision_id TEXT NOT NULL REFERENCES revisions (id),
  fate TEXT NOT NULL CHECK (fate IN ('exact', 'moved', 'altered', 'ambiguous', 'lost')),
  -- Where it stands in the newer text, or is proposed to stand.
  start_offset INTEGER CHECK (start_offset >= 0),
  end_offset INTEGER,
  similarity REAL CHECK (similarity BETWEEN 0 AND 1),
  -- A negation, quantifier, number, date, name or modal word differs.
  guarded INTEGER NOT NULL CHECK (guarded IN (0, 1)),
  decision TEXT NOT NULL,
  -- When a person decided; NULL where nobody has.
  decided_at TEXT,
  PRIMARY KEY (passage_id, revision_id),
  CHECK ((fate = 'lost') = (start_offset IS NULL)),
  CHECK ((start_offset IS NULL) = (end_offset IS NULL)),
  CHECK (end_offset > start_offset),
  CHECK ((fate = 'altered') = (similarity IS NOT NULL)),
  CHECK (guarded = 0 OR fate = 'altered'),
  -- Only the very same words, certain of their place, attach by themselves. Nothing else does before a person has
  -- accepted it, and nobody can accept words that are not there.
  CHECK (
    decision = 'rejected'
    OR (decision = 'attached' AND fate IN ('exact', 'moved'))
    OR (decision = 'proposed' AND fate IN ('altered', 'ambiguous', 'lost'))
    OR (decision = 'accepted' AND fate IN ('altered', 'ambiguous'))
  ),
  CHECK ((decision IN ('accepted', 'rejected')) = (decided_at IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_anchors_revision ON anchors (revision_id, start_offset);

CREATE TRIGGER anchors_change_by_decision
BEFORE UPDATE OF passage_id, revision_id, fate, start_offset, end_offset, similarity, guarded ON anchors
BEGIN SELECT RAISE(ABORT, 'of an anchor only the decision is changed'); END;

CREATE TRIGGER anchors_lie_in_another_text BEFORE INSERT ON anchors
WHEN NEW.revision_id = (SELECT revision_id FROM passages WHERE id = NEW.passage_id)
BEGIN SELECT RAISE(ABORT, 'a passage needs no anchor in its own text'); END;

CREATE TABLE edits_before_join (
  revision_id TEXT NOT NULL REFERENCES revisions (id),
  field TEXT NOT NULL CHECK (field <> ''),
  value TEXT NOT NULL CHECK (json_valid(value)),
  edited_at TEXT NOT NULL,
  PRIMARY KEY (revision_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE highlight_colours (
  colour TEXT NOT NULL PRIMARY KEY CHECK (colour IN ('yellow', 'green', 'blue', 'pink', 'purple', 'orange')),
  name TEXT NOT NULL CHECK (name <> ''),
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE UNIQUE INDEX idx_documents_citation_key ON documents (citation_key) WHERE citation_key IS NOT NULL;

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

CREATE TABLE link_types (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  -- Read from the first end to the second ("supports"), and the other way round ("is supported by").
  name TEXT NOT NULL CHECK (name <> ''),
  inverse TEXT NOT NULL CHECK (inverse <> ''),
  -- A person's own, not one of those that every library has.
  own INTEGER NOT NULL DEFAULT 1 CHECK (own IN (0, 1)),
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE names (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'place', 'event')),
  created_at TEXT NOT NULL
, description TEXT NOT NULL DEFAULT '', merged_into TEXT REFERENCES names (id) CHECK (merged_into <> id)) STRICT;

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

CREATE TABLE note_pictures (
  hash TEXT NOT NULL PRIMARY KEY REFERENCES originals (hash),
  media_type TEXT NOT NULL CHECK (media_type GLOB 'image/?*')
) STRICT, WITHOUT ROWID;

CREATE TABLE citation_rejections (
  passage_id TEXT NOT NULL REFERENCES passages (id),
  document_id TEXT NOT NULL REFERENCES documents (id),
  PRIMARY KEY (passage_id, document_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_citation_rejections_document ON citation_rejections (document_id);

CREATE TABLE beside_files (
  original_hash TEXT NOT NULL REFERENCES originals (hash),
  path TEXT NOT NULL CHECK (path <> ''),
  hash TEXT NOT NULL REFERENCES originals (hash),
  PRIMARY KEY (original_hash, path)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_names_merged_into ON names (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE name_aliases (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name_id TEXT NOT NULL REFERENCES names (id),
  alias TEXT NOT NULL CHECK (alias <> ''),
  -- The folded alias: a name has it in one spelling alone.
  key TEXT NOT NULL CHECK (key <> ''),
  -- ISO 15924.
  script TEXT NOT NULL CHECK (script GLOB '[A-Z][a-z][a-z][a-z]'),
  -- BCP 47.
  language TEXT CHECK (language <> ''),
  kind TEXT NOT NULL CHECK (
    kind IN ('legal-name', 'former-name', 'nom-de-guerre', 'acronym', 'transliteration', 'spelling', 'title')),
  -- EDTF.
  valid_from TEXT CHECK (valid_from <> ''),
  valid_to TEXT CHECK (valid_to <> ''),
  passage_id TEXT REFERENCES passages (id),
  created_at TEXT NOT NULL,
  UNIQUE (name_id, key)
) STRICT;

CREATE INDEX idx_name_aliases_passage ON name_aliases (passage_id) WHERE passage_id IS NOT NULL;

CREATE TABLE name_mentions (
  name_id TEXT NOT NULL REFERENCES names (id),
  revision_id TEXT NOT NULL REFERENCES revisions (id),
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('accepted', 'rejected')),
  decided_at TEXT NOT NULL,
  PRIMARY KEY (name_id, revision_id, start_offset, end_offset),
  CHECK (end_offset > start_offset)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_name_mentions_revision ON name_mentions (revision_id, start_offset);

CREATE TABLE rejected_spellings (
  name_id TEXT NOT NULL REFERENCES names (id),
  key TEXT NOT NULL CHECK (key <> ''),
  PRIMARY KEY (name_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE names_apart (
  one TEXT NOT NULL REFERENCES names (id),
  other TEXT NOT NULL REFERENCES names (id),
  PRIMARY KEY (one, other),
  CHECK (one < other)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_names_apart_other ON names_apart (other);

CREATE TABLE dismissed_names (
  key TEXT NOT NULL PRIMARY KEY CHECK (key <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_searches (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  -- The folded name: two searches that differ in spelling alone are one.
  key TEXT NOT NULL UNIQUE CHECK (key <> ''),
  ask TEXT NOT NULL CHECK (json_type(ask) = 'object'),
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE searches_seen (
  search_id TEXT NOT NULL PRIMARY KEY
    REFERENCES saved_searches (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- Every block of the library had at most this id.
  block INTEGER NOT NULL,
  notes TEXT NOT NULL CHECK (json_type(notes) = 'array'),
  -- Passages whose comment matched.
  comments TEXT NOT NULL CHECK (json_type(comments) = 'array'),
  looked_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "passages" (
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

CREATE TABLE sqlite_sequence(name,seq);

CREATE VIRTUAL TABLE comments_fts USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'unicode61');

CREATE VIRTUAL TABLE documents_fts USING fts5 (title, authors, publisher, breadcrumb, content = '', contentless_delete = 1, tokenize = 'unicode61');

CREATE TABLE words (
  word TEXT NOT NULL PRIMARY KEY,
  blocks INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIEW searched_texts (revision_id, document_id, document) AS
SELECT r.id, d.id,
  iif(d.trashed_at IS NULL AND r.number = (SELECT max(number) FROM revisions WHERE document_id = d.id), d.number, NULL)
FROM revisions r JOIN documents d ON d.id = r.document_id;

CREATE TABLE text_places (
  first_block INTEGER NOT NULL PRIMARY KEY,
  revision_id TEXT NOT NULL UNIQUE,
  document INTEGER
) STRICT;

CREATE INDEX idx_text_places_document ON text_places (document) WHERE document IS NOT NULL;

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

CREATE TABLE sources (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL,
  -- Empty where nothing is known but the id.
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  role TEXT NOT NULL,
  -- To the events.
  relation TEXT NOT NULL,
  -- When it was where the events were. EDTF.
  present TEXT CHECK (present <> ''),
  -- The Admiralty scale.
  grade TEXT CHECK (grade IN ('A', 'B', 'C', 'D', 'E', 'F')),
  grade_reason TEXT NOT NULL,
  graded_on TEXT CHECK (graded_on <> ''),
  -- Another source that is the same person.
  same_as TEXT REFERENCES sources (id),
  -- Whom the library knows under this name.
  name_id TEXT REFERENCES names (id) ON DELETE SET NULL,
  created_at TEXT NOT NULL,
  CHECK (grade IS NOT NULL OR (grade_reason = '' AND graded_on IS NULL))
) STRICT;

CREATE INDEX idx_sources_same_as ON sources (same_as) WHERE same_as IS NOT NULL;

CREATE INDEX idx_sources_name ON sources (name_id) WHERE name_id IS NOT NULL;

CREATE TABLE case_documents (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL,
  -- Empty where nothing is known but the id.
  title TEXT NOT NULL,
  author TEXT REFERENCES sources (id),
  -- EDTF.
  published TEXT CHECK (published <> ''),
  url TEXT CHECK (url <> ''),
  -- The document of the library that it is. Several may be the same one.
  document_id TEXT REFERENCES documents (id),
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX idx_case_documents_author ON case_documents (author) WHERE author IS NOT NULL;

CREATE INDEX idx_case_documents_document ON case_documents (document_id) WHERE document_id IS NOT NULL;

CREATE TABLE statements (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL,
  case_document TEXT REFERENCES case_documents (id),
  passage_id TEXT REFERENCES passages (id),
  speaker TEXT REFERENCES sources (id),
  -- When it was said, and when what it tells of happened. EDTF.
  said TEXT CHECK (said <> ''),
  event TEXT CHECK (event <> ''),
  basis TEXT NOT NULL CHECK (basis IN ('first-hand', 'hearsay', 'derived', 'unknown')),
  -- The Admiralty scale.
  credibility INTEGER CHECK (credibility BETWEEN 1 AND 6),
  -- What was said, where no passage tells.
  words TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX idx_statements_case_document ON statements (case_document) WHERE case_document IS NOT NULL;

CREATE INDEX idx_statements_passage ON statements (passage_id) WHERE passage_id IS NOT NULL;

CREATE INDEX idx_statements_speaker ON statements (speaker) WHERE speaker IS NOT NULL;

CREATE TABLE statement_sources (
  statement_id TEXT NOT NULL REFERENCES statements (id),
  position INTEGER NOT NULL,
  from_statement TEXT REFERENCES statements (id),
  from_source TEXT REFERENCES sources (id),
  from_document TEXT REFERENCES case_documents (id),
  PRIMARY KEY (statement_id, position),
  CHECK ((from_statement IS NOT NULL) + (from_source IS NOT NULL) + (from_document IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_statement_sources_statement ON statement_sources (from_statement)
  WHERE from_statement IS NOT NULL;

CREATE INDEX idx_statement_sources_source ON statement_sources (from_source) WHERE from_source IS NOT NULL;

CREATE INDEX idx_statement_sources_document ON statement_sources (from_document) WHERE from_document IS NOT NULL;

CREATE TABLE claims (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL,
  words TEXT NOT NULL CHECK (words <> ''),
  type TEXT NOT NULL CHECK (type IN ('number', 'date', 'place', 'person', 'yes/no', 'free')),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE claim_evidence (
  claim_id TEXT NOT NULL REFERENCES claims (id),
  position INTEGER NOT NULL,
  statement_id TEXT NOT NULL REFERENCES statements (id),
  stance TEXT NOT NULL CHECK (stance IN ('supports', 'contradicts', 'qualifies', 'mentions', 'retracts')),
  -- As it is given: a number, words, true or false.
  value TEXT CHECK (json_type(value) IN ('integer', 'real', 'text', 'true', 'false')),
  -- What a person says of a conflict of its value with others, which is computed.
  judgement TEXT CHECK (judgement IN ('conflict', 'no-conflict', 'unclear')),
  reason TEXT NOT NULL,
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_claim_evidence_statement ON claim_evidence (statement_id);

CREATE TABLE finding_decisions (
  -- The same whenever the same is found.
  key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
  decision TEXT NOT NULL CHECK (decision IN ('accepted', 'dismissed')),
  -- What accepting it has made: the link, and the statements whose basis it says.
  made TEXT NOT NULL CHECK (json_type(made) = 'object'),
  decided_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE signatures (
  first_block INTEGER NOT NULL PRIMARY KEY,
  minhash BLOB NOT NULL CHECK (length(minhash) = 128)
) STRICT;

CREATE VIRTUAL TABLE signatures_fts USING fts5 (bands, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

CREATE TABLE redaction_policies (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  -- The folded name: two policies that differ in spelling alone are one.
  key TEXT NOT NULL UNIQUE CHECK (key <> ''),
  secret TEXT NOT NULL CHECK (length(secret) >= 16),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE hidden_names (
  policy_id TEXT NOT NULL REFERENCES redaction_policies (id),
  position INTEGER NOT NULL,
  -- No reference: a name that is deleted goes on being hidden, by what it was called.
  name_id TEXT CHECK (name_id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  -- What stands instead; empty for a bar alone.
  instead TEXT NOT NULL,
  PRIMARY KEY (policy_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger (
  number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
  at TEXT NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('seal', 'import', 'note', 'edit', 'merge', 'judgement', 'deletion', 'undo', 'redo')),
  -- What the program calls it ("Move to trash"); empty for what is no act of a person's.
  act TEXT NOT NULL,
  -- What changed: lists of what it is, which, and the SHA-256 of what it is now. No words of documents or notes.
  items TEXT NOT NULL CHECK (json_type(items) = 'array'),
  previous TEXT NOT NULL CHECK (length(previous) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
, packed BLOB CHECK (packed IS NULL OR items = '[]')) STRICT;

CREATE TRIGGER ledger_is_not_changed BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger is never changed'); END;

CREATE TRIGGER ledger_is_not_shortened BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger is never taken out'); END;

CREATE TRIGGER ledger_grows_at_its_end BEFORE INSERT ON ledger
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM ledger)
  OR NEW.previous <> coalesce((SELECT hash FROM ledger ORDER BY number DESC LIMIT 1), printf('%064d', 0))
BEGIN SELECT RAISE(ABORT, 'the ledger grows at its end alone'); END;

CREATE INDEX idx_revisions_original ON revisions (substr(original_hash, 1, 12));

CREATE TABLE sqlite_stat1(tbl,idx,stat);
