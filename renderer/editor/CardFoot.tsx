import { Button } from '../ui/Button.tsx';
import './text-card.css';

interface Props {
  readonly onRemove: () => void;
  readonly onDone: () => void;
}

/** The end of a card in which something of the note is written. */
export function CardFoot({ onRemove, onDone }: Props) {
  return (
    <div className="text-card__foot">
      <Button size="s" variant="danger" onClick={onRemove}>
        Remove
      </Button>
      <Button size="s" variant="primary" onClick={onDone}>
        Done
      </Button>
    </div>
  );
}
