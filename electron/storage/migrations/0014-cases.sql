-- Who says what, and from whom they have it. Ids are those of the case file that something came in with.

-- A person or a body that says something: a witness, an author, an outlet, an institution.
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

-- Documents that the case speaks of, whether the library holds them or not.
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

-- Words in a speaker's mouth.
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

-- What a statement is taken from. It may be itself: that is told, not refused.
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

-- Short statements of fact.
CREATE TABLE claims (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL,
  words TEXT NOT NULL CHECK (words <> ''),
  type TEXT NOT NULL CHECK (type IN ('number', 'date', 'place', 'person', 'yes/no', 'free')),
  created_at TEXT NOT NULL
) STRICT;

-- What speaks for a claim and against it.
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
