import type { Mention } from '#shared/model/name.ts';
import type { Where } from '../../bridge/where-to-open.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import type { LineProps } from '../../ui/page/LineList.tsx';
import type { OpenFromPage } from './NamePage.tsx';
import { opensBy } from '../../bridge/opens-by.ts';

interface Props {
  readonly mention: Mention;
  /** Absent where it is no line to walk over. */
  readonly line?: LineProps;
  /** What else can be pressed on it, as `aria-keyshortcuts`. */
  readonly keys?: string;
  readonly onOpen: OpenFromPage;
}

/** A place in its words, and the way there. */
export function MentionLine({ mention, line, keys, onOpen }: Props) {
  const { documentId, revisionId, start, end, footnote, snippet } = mention;
  const open = (where: Where) => onOpen({ documentId, revisionId, range: { start, end } }, where);
  return (
    <button
      type="button"
      className="page__go"
      title="Ctrl opens it in a tab, with Shift to the side"
      aria-keyshortcuts={keys}
      {...line}
      {...opensBy(open)}
    >
      {footnote !== null && (
        <span className="name-page__note">
          note <bdi>{footnote}</bdi>
        </span>
      )}
      <MarkedText snippet={snippet} />
    </button>
  );
}
