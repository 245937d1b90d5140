-- A colour of highlights, and what it stands for in this library.
CREATE TABLE highlight_colours (
  colour TEXT NOT NULL PRIMARY KEY CHECK (colour IN ('yellow', 'green', 'blue', 'pink', 'purple', 'orange')),
  name TEXT NOT NULL CHECK (name <> ''),
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO highlight_colours (colour, name, position) VALUES
  ('yellow', 'Highlight', 0),
  ('green', 'Confirmed', 1),
  ('blue', 'Background', 2),
  ('pink', 'Disputed', 3),
  ('purple', 'Question', 4),
  ('orange', 'To check', 5);

ALTER TABLE passages ADD COLUMN colour TEXT NOT NULL DEFAULT 'yellow' REFERENCES highlight_colours (colour);

ALTER TABLE passages ADD COLUMN comment TEXT NOT NULL DEFAULT '';
