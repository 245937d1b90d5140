import { Link2, X } from 'lucide-react';
import { useLinking } from '../bridge/linking.tsx';
import { useShortcutOf } from '../bridge/own-shortcuts.tsx';
import { Button } from '../ui/Button.tsx';
import { endInWords } from '../ui/LinkEndCard.tsx';
import './link-bar.css';

/** Stays while the first end of a link waits for the second, whatever is opened meanwhile. */
export function LinkBar() {
  const { held, open, choose, release } = useLinking();
  const keys = useShortcutOf()('link-passage');
  if (!held) return null;
  return (
    <section className="link-bar" aria-label="Making a link">
      <Link2 aria-hidden size={15} />
      <output className="link-bar__said">
        <span>Linking </span>
        <button type="button" className="link-bar__held" title={endInWords(held)} onClick={() => open(held)}>
          <bdi>{endInWords(held)}</bdi>
        </button>
        <span className="link-bar__how">
          Select other words, then Link here{keys === undefined ? '' : ` (${keys})`}
        </span>
      </output>
      <Button size="s" onClick={() => choose()}>
        Choose from a list…
      </Button>
      <Button size="s" variant="quiet" icon={X} onClick={release}>
        Stop linking
      </Button>
    </section>
  );
}
