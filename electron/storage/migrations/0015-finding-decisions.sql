CREATE TABLE finding_decisions (
  -- The same whenever the same is found.
  key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
  decision TEXT NOT NULL CHECK (decision IN ('accepted', 'dismissed')),
  -- What accepting it has made: the link, and the statements whose basis it says.
  made TEXT NOT NULL CHECK (json_type(made) = 'object'),
  decided_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
