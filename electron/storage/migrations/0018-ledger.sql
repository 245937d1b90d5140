-- What was done to the library, in order. Each entry holds the hash of the one before it, so that none can be changed,
-- put in or taken out without all that follow saying so.
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
) STRICT;

CREATE TRIGGER ledger_is_not_changed BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger is never changed'); END;

CREATE TRIGGER ledger_is_not_shortened BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger is never taken out'); END;

CREATE TRIGGER ledger_grows_at_its_end BEFORE INSERT ON ledger
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM ledger)
  OR NEW.previous <> coalesce((SELECT hash FROM ledger ORDER BY number DESC LIMIT 1), printf('%064d', 0))
BEGIN SELECT RAISE(ABORT, 'the ledger grows at its end alone'); END;
