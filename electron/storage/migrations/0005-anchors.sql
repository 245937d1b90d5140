-- What became of the passages of older texts in a newer one of the same document. The passage itself stays with the
-- text that it was taken from.
CREATE TABLE anchors (
  passage_id TEXT NOT NULL REFERENCES passages (id),
  revision_id TEXT NOT NULL REFERENCES revisions (id),
  fate TEXT NOT NULL CHECK (fate IN ('exact', 'moved', 'altered', 'ambiguous', 'lost')),
  -- Where it stands in the newer text, or is proposed to stand.
  start_offset INTEGER CHECK (start_offset >= 0),
  end_offset INTEGER,
  similarity REAL CHECK (similarity BETWEEN 0 AND 1),
  -- A negation, quantifier, number, date, name or modal word differs.
  guarded INTEGER NOT NULL CHECK (guarded IN (0, 1)),
  decision TEXT NOT NULL,
  -- When a person decided; NULL where nobody has.
  decided_at TEXT,
  PRIMARY KEY (passage_id, revision_id),
  CHECK ((fate = 'lost') = (start_offset IS NULL)),
  CHECK ((start_offset IS NULL) = (end_offset IS NULL)),
  CHECK (end_offset > start_offset),
  CHECK ((fate = 'altered') = (similarity IS NOT NULL)),
  CHECK (guarded = 0 OR fate = 'altered'),
  -- Only the very same words, certain of their place, attach by themselves. Nothing else does before a person has
  -- accepted it, and nobody can accept words that are not there.
  CHECK (
    decision = 'rejected'
    OR (decision = 'attached' AND fate IN ('exact', 'moved'))
    OR (decision = 'proposed' AND fate IN ('altered', 'ambiguous', 'lost'))
    OR (decision = 'accepted' AND fate IN ('altered', 'ambiguous'))
  ),
  CHECK ((decision IN ('accepted', 'rejected')) = (decided_at IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX idx_anchors_revision ON anchors (revision_id, start_offset);

CREATE TRIGGER anchors_change_by_decision
BEFORE UPDATE OF passage_id, revision_id, fate, start_offset, end_offset, similarity, guarded ON anchors
BEGIN SELECT RAISE(ABORT, 'of an anchor only the decision is changed'); END;
CREATE TRIGGER anchors_lie_in_another_text BEFORE INSERT ON anchors
WHEN NEW.revision_id = (SELECT revision_id FROM passages WHERE id = NEW.passage_id)
BEGIN SELECT RAISE(ABORT, 'a passage needs no anchor in its own text'); END;
