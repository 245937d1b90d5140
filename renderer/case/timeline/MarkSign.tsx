import type { MarkKind } from './marks.ts';
import './marks.css';

/** What a kind of time is drawn as, for a day. */
export function MarkSign({ kind }: { kind: MarkKind }) {
  return <span aria-hidden className="timeline-sign" data-kind={kind} />;
}
