import { Link2, Minus, MoveHorizontal, Plus, X } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { ZOOMS, zoomed } from './page-layout.ts';

interface Props {
  /** What is shown, in a word or two: `Page 3 of 12`. */
  readonly place: string;
  /** Null for what has no size to choose. */
  readonly zoom: number | null;
  readonly onZoom: (zoom: number) => void;
  /** Null for what has nothing to scroll to. */
  readonly isTogether: boolean | null;
  readonly onTogether: (on: boolean) => void;
  readonly onClose: () => void;
}

/** What can be done with the original. */
export function OriginalBar({ place, zoom, onZoom, isTogether, onTogether, onClose }: Props) {
  return (
    <div className="original-bar" role="toolbar" aria-label="Original">
      <span className="original-place">{place}</span>
      {zoom !== null && (
        <div className="original-zoom">
          <IconButton
            size="s"
            label="Smaller"
            icon={Minus}
            disabled={zoom === ZOOMS[0]}
            onClick={() => onZoom(zoomed(zoom, -1))}
          />
          <span className="original-zoom-value">{Math.round(zoom * 100)} %</span>
          <IconButton
            size="s"
            label="Larger"
            icon={Plus}
            disabled={zoom === ZOOMS.at(-1)}
            onClick={() => onZoom(zoomed(zoom, 1))}
          />
          <IconButton
            size="s"
            label="Fit the width"
            icon={MoveHorizontal}
            disabled={zoom === 1}
            onClick={() => onZoom(1)}
          />
        </div>
      )}
      {isTogether !== null && (
        <IconButton
          size="s"
          label="Scroll together"
          icon={Link2}
          pressed={isTogether}
          onClick={() => onTogether(!isTogether)}
        />
      )}
      <IconButton size="s" label="Close the original" icon={X} onClick={onClose} />
    </div>
  );
}
