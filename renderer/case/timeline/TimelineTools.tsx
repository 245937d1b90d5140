import { ChevronLeft, ChevronRight, Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import type { useTimeWindow } from './use-time-window.ts';

interface Props {
  readonly time: ReturnType<typeof useTimeWindow>;
  /** What stands before them. */
  readonly children: ReactNode;
}

/** The ways through time for the pointer. */
export function TimelineTools({ time, children }: Props) {
  const { isAll } = time;
  return (
    <div className="timeline-tools">
      {children}
      <div className="timeline-buttons" role="group" aria-label="Part of the time shown">
        <IconButton label="Earlier" icon={ChevronLeft} size="s" disabled={isAll} onClick={time.earlier} />
        <IconButton label="Later" icon={ChevronRight} size="s" disabled={isAll} onClick={time.later} />
        <IconButton label="Farther" icon={ZoomOut} size="s" disabled={isAll} onClick={time.farther} />
        <IconButton label="Nearer" icon={ZoomIn} size="s" onClick={time.nearer} />
        <IconButton label="Everything" icon={Maximize2} size="s" disabled={isAll} onClick={time.showAll} />
      </div>
    </div>
  );
}
