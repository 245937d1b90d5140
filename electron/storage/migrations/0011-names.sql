-- What a person wrote about it.
ALTER TABLE names ADD COLUMN description TEXT NOT NULL DEFAULT '';

-- The name that this one goes by. It keeps all rows of its own, so that unmerging is to set this NULL again; that name may
-- be merged itself, and never in a circle.
ALTER TABLE names ADD COLUMN merged_into TEXT REFERENCES names (id) CHECK (merged_into <> id);

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

-- Ranges of texts of which a person has said that they are this name, or are not.
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

-- Folded spellings of which a person has said that they are not this name.
CREATE TABLE rejected_spellings (
  name_id TEXT NOT NULL REFERENCES names (id),
  key TEXT NOT NULL CHECK (key <> ''),
  PRIMARY KEY (name_id, key)
) STRICT, WITHOUT ROWID;

-- Of two things that go by a like name.
CREATE TABLE names_apart (
  one TEXT NOT NULL REFERENCES names (id),
  other TEXT NOT NULL REFERENCES names (id),
  PRIMARY KEY (one, other),
  CHECK (one < other)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_names_apart_other ON names_apart (other);

-- Folded words of which a person has said that they are no name.
CREATE TABLE dismissed_names (
  key TEXT NOT NULL PRIMARY KEY CHECK (key <> '')
) STRICT, WITHOUT ROWID;
