-- Whom exports hide. With the secret, hidden words can be proved one by one: it never leaves the library unless asked for.
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
