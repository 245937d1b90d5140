import type { Anchor } from '#shared/model/anchor.ts';
import { Button } from '../ui/Button.tsx';
import type { TextRange } from './text-range.ts';

/** Draws nothing for what has no place. */
export function GoToPlace({ place, onGoTo }: { place: Anchor['place']; onGoTo: (range: TextRange) => void }) {
  if (place === null) return null;
  return (
    <Button size="s" variant="quiet" onClick={() => onGoTo(place)}>
      Go there
    </Button>
  );
}
