-- Files that lay with a web page when it was imported and that it names: its style sheets and pictures. They are needed
-- to show the page as it looked. `path` leads from the folder of the page. The bytes lie with the originals.
CREATE TABLE beside_files (
  original_hash TEXT NOT NULL REFERENCES originals (hash),
  path TEXT NOT NULL CHECK (path <> ''),
  hash TEXT NOT NULL REFERENCES originals (hash),
  PRIMARY KEY (original_hash, path)
) STRICT, WITHOUT ROWID;
