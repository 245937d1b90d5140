import { Button } from '../../ui/Button.tsx';
import { isolated } from './repair-words.ts';
import './mending.css';

/** Says that words are to be selected which refer to a note. */
export function Placing({ label, onCancel }: { label: string; onCancel: () => void }) {
  return (
    <div className="placing" role="status">
      <p>Select the words that refer to note {isolated(label)}.</p>
      <Button size="s" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
