-- The pictures of a text, in the order in which its spans count them. Their bytes lie among the originals, each once.
CREATE TABLE pictures (
  revision_id TEXT NOT NULL REFERENCES revisions (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  hash TEXT NOT NULL REFERENCES originals (hash),
  media_type TEXT NOT NULL CHECK (media_type GLOB 'image/?*'),
  PRIMARY KEY (revision_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER pictures_are_immutable BEFORE UPDATE ON pictures
BEGIN SELECT RAISE(ABORT, 'a picture of a revision is never changed'); END;
