import { useEffect, useEffectEvent } from 'react';
import { Button } from '../../ui/Button.tsx';
import { isolated } from './repair-words.ts';
import './mending.css';

/** Says that words are to be selected which refer to a note. */
export function Placing({ label, onCancel }: { label: string; onCancel: () => void }) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    // What lies above the text, and a selection in it, are left first.
    if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <div className="placing" role="status">
      <p>Select the words that refer to note {isolated(label)}.</p>
      <Button size="s" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
