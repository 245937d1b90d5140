import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';

/** More than this is no number that anybody goes through. */
const COUNTED_TO = 999;

/** How many hits nobody has looked at. */
export function Unseen({ count }: { count: number }) {
  return (
    <span className="shelf__unseen">
      {count > COUNTED_TO ? `${COUNTED_TO}+` : count}
      <VisuallyHidden> new</VisuallyHidden>
    </span>
  );
}
