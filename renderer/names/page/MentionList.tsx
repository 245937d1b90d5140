import { Check, X } from 'lucide-react';
import { edtfInWords } from '#shared/edtf/in-words.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { Mention, MentionedIn } from '#shared/model/name.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { type Heading, type MentionRow, mentionRows, rowKey } from './mention-rows.ts';
import { counted } from '../../ui/counted.ts';
import { LineList, type LineProps } from '../../ui/page/LineList.tsx';
import { MentionLine } from './MentionLine.tsx';
import type { OpenFromPage } from './NamePage.tsx';

/** Says that a name is meant at a place, or is not; null takes that back. */
export type Decide = (mention: Mention, accept: boolean | null) => void;

interface Props {
  readonly label: string;
  readonly documents: readonly MentionedIn[];
  readonly isWanted: (mention: Mention) => boolean;
  readonly unfolded: ReadonlySet<DocumentId>;
  readonly onUnfold: (id: DocumentId) => void;
  readonly onDecide: Decide;
  readonly onOpen: OpenFromPage;
}

const MOST = 40;

/** Places of the library, document by document. */
export function MentionList({ label, documents, isWanted, unfolded, onUnfold, onDecide, onOpen }: Props) {
  const onMention = (act: (mention: Mention) => void) => (row: MentionRow) => {
    if (row.kind === 'mention') act(row.mention);
  };
  const accept = (mention: Mention) => onDecide(mention, mention.state === 'accepted' ? null : true);
  const reject = (mention: Mention) => onDecide(mention, mention.state === 'rejected' ? null : false);
  const renderRow = (row: MentionRow, line: LineProps, isStop: boolean) => {
    if (row.kind === 'more') {
      return (
        <button
          type="button"
          className="page__go name-page__rest"
          {...line}
          onClick={() => onUnfold(row.documentId)}
        >
          {row.count.toLocaleString('en')} more in this document
        </button>
      );
    }
    const { mention, heading } = row;
    const besides = isStop ? 0 : -1;
    return (
      <>
        {heading && <DocumentHeading heading={heading} />}
        <div className="name-page__mention">
          <MentionLine mention={mention} line={line} keys="A R" onOpen={onOpen} />
          {mention.state !== 'alias' && (
            <IconButton
              label={mention.state === 'accepted' ? 'Accepted: take that back' : 'It is this one'}
              icon={Check}
              size="s"
              shortcut="A"
              tabIndex={besides}
              pressed={mention.state === 'accepted'}
              onClick={() => accept(mention)}
            />
          )}
          <IconButton
            label={mention.state === 'rejected' ? 'Another is meant: take that back' : 'Another is meant'}
            icon={X}
            size="s"
            shortcut="R"
            tabIndex={besides}
            pressed={mention.state === 'rejected'}
            onClick={() => reject(mention)}
          />
        </div>
      </>
    );
  };
  return (
    <LineList
      label={label}
      rows={mentionRows(documents, isWanted, unfolded)}
      keyOf={rowKey}
      most={MOST}
      keys={{ a: onMention(accept), r: onMention(reject) }}
      renderRow={renderRow}
    />
  );
}

function DocumentHeading({ heading: { title, published, count } }: { heading: Heading }) {
  return (
    <h3 className="name-page__document">
      <bdi>{title}</bdi>
      <span className="name-page__facts">
        {published !== null && `${edtfInWords(published, 'short')} · `}
        {counted(count, 'place')}
      </span>
    </h3>
  );
}
