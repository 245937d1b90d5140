import { LoaderCircle } from 'lucide-react';
import { useEffect, useState } from 'react';
import './spinner.css';

/** Below this a wait is not noticed, and a spinner that flashes up would be. */
const UNNOTICED_MS = 150;

/** Says what is being waited for. */
export function Spinner({ label }: { label: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), UNNOTICED_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <output className="ui-spinner" data-shown={shown}>
      <LoaderCircle aria-hidden className="ui-spinner__wheel" size={18} />
      <span>{label}</span>
    </output>
  );
}
