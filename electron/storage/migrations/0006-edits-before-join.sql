-- What a person had said of the document that begins with this text, when it became a part of another one. It holds
-- again when the two are separated.
CREATE TABLE edits_before_join (
  revision_id TEXT NOT NULL REFERENCES revisions (id),
  field TEXT NOT NULL CHECK (field <> ''),
  value TEXT NOT NULL CHECK (json_valid(value)),
  edited_at TEXT NOT NULL,
  PRIMARY KEY (revision_id, field)
) STRICT, WITHOUT ROWID;
