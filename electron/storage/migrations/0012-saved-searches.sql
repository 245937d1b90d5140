CREATE TABLE saved_searches (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  -- The folded name: two searches that differ in spelling alone are one.
  key TEXT NOT NULL UNIQUE CHECK (key <> ''),
  ask TEXT NOT NULL CHECK (json_type(ask) = 'object'),
  position INTEGER NOT NULL
) STRICT;

-- What a search found when somebody last looked. Apart from the search, so that looking does not stand in the way of
-- undoing what was done to it.
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
