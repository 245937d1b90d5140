import type { NodeKey } from 'lexical';
import { Fragment } from 'react';
import { itemInWords, NO_SUCH_WORK } from '#shared/citing/in-words.ts';
import { edtfInWords } from '#shared/edtf/in-words.ts';
import type { CitedItem } from '#shared/model/note-state.ts';
import type { Work } from '#shared/model/work.ts';
import { useLibraryLists } from '../../library-lists/library-lists.tsx';
import { ReferenceChip } from '../reference/ReferenceChip.tsx';
import { ReferencePreview } from '../reference/ReferencePreview.tsx';
import { useWorks } from './use-works.ts';
import './citation.css';

interface Props {
  readonly nodeKey: NodeKey;
  readonly items: readonly CitedItem[];
}

/** The works as the library knows them now, in brackets. */
export function Citation({ nodeKey, items }: Props) {
  const { openDocument } = useLibraryLists();
  const works = useWorks(items);
  if (works === undefined) return <span className="reference reference-citation">(…)</span>;
  const parts = items.map((item, index) => itemInWords(item, works[index] ?? null));
  const isMissing = items.length === 0 || works.some((work) => work === null || work.trashed);
  const [first] = works;
  const open = ({ id, revisionId }: Work) => openDocument({ documentId: id, revisionId });
  return (
    <ReferenceChip
      nodeKey={nodeKey}
      label={`Citation: ${parts.join('; ') || NO_SUCH_WORK}`}
      className="reference-citation"
      isMissing={isMissing}
      preview={works.map((work, index) => (
        <ReferencePreview
          // The works of a citation have no other name than their place in it.
          key={index}
          title={work ? work.title || 'Untitled' : 'A work that is not in this library'}
          line={work && lineOf(work)}
          problem={work?.trashed ? 'It is in the trash.' : null}
          {...(index === works.length - 1 ? { edits: nodeKey } : {})}
          {...(work ? { onOpen: () => open(work) } : {})}
        />
      ))}
      onOpen={first ? () => open(first) : null}
    >
      (
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && '; '}
          <bdi>{part}</bdi>
        </Fragment>
      ))}
      {items.length === 0 && NO_SUCH_WORK})
    </ReferenceChip>
  );
}

function lineOf({ authors, published }: Work): string {
  return [authors.join(', '), published === null ? '' : edtfInWords(published)]
    .filter((part) => part !== '')
    .join(' · ');
}
