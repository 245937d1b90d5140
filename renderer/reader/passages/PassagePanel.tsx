import { X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { PassageUse } from '#shared/model/passage.ts';
import type { Block, Footnote } from '#shared/model/text.ts';
import { formatPlace, placeOf } from '#shared/text/place.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useRemembered } from '../../ui/remembered.ts';
import { ALL_PASSAGES, listedPassages, PASSAGE_ORDERS, type PassageOrder } from './passage-list.ts';
import { counted } from './passage-words.ts';
import { PassageFilterBar } from './PassageFilterBar.tsx';
import { PassageLine } from './PassageLine.tsx';
import { useWalkedList } from '../../ui/use-walked-list.ts';
import { useLandmarkName } from '../reading-view.ts';
import './passage-panel.css';

interface Props {
  readonly passages: readonly PassageUse[];
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  /** `panel` is where the list stands. */
  readonly onGo: (passage: PassageUse, panel: HTMLElement) => void;
  /** Opens what can be done with the passage, beside its line. */
  readonly onOpen: (passage: PassageUse, line: HTMLElement) => void;
  readonly onNames: () => void;
  readonly onClose: () => void;
}

/** All passages of the document that a person has made something of, beside its text. */
export function PassagePanel({ passages, blocks, footnotes, onGo, onOpen, onNames, onClose }: Props) {
  const [filter, setFilter] = useState(ALL_PASSAGES);
  const [order, setOrder] = useRemembered('passage-order', toOrder);
  const tags = useAnswer('tags.list', [], ['tags.changed']).value ?? [];
  const nameOf = useLandmarkName();
  const panel = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const walked = useWalkedList(list);
  const shown = useMemo(() => listedPassages(passages, filter, order), [passages, filter, order]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from anywhere within
    <aside
      ref={panel}
      className="passage-panel"
      aria-label={nameOf('Passages')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className="passage-panel-head">
        <h2 className="passage-panel-title">Passages</h2>
        <output className="passage-panel-count">
          {shown.length === passages.length
            ? counted(passages.length, 'passage')
            : `${shown.length} of ${passages.length}`}
        </output>
        <IconButton label="Close the list of passages" icon={X} size="s" onClick={onClose} />
      </header>
      {passages.length === 0 ? (
        <p className="passage-panel-empty">
          Nothing is marked in this document yet. Select words in it to highlight them, to write on them or to
          quote them in a note.
        </p>
      ) : (
        <PassageFilterBar
          filter={filter}
          order={order}
          tags={tags}
          onFilter={setFilter}
          onOrder={setOrder}
          onNames={onNames}
        />
      )}
      {passages.length > 0 && shown.length === 0 && (
        <p className="passage-panel-empty">No passage is like that.</p>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows walk from line to line */}
      <ul ref={list} className="passage-panel-list" onKeyDown={walked.onKeyDown} hidden={shown.length === 0}>
        {shown.map((passage, index) => (
          <PassageLine
            key={passage.id}
            passage={passage}
            place={formatPlace(placeOf(blocks, footnotes, passage.position.start))}
            tags={tags}
            isStop={index === walked.stop(shown.length)}
            onFocus={() => walked.onFocus(index)}
            onGo={() => panel.current && onGo(passage, panel.current)}
            onOpen={(line) => onOpen(passage, line)}
          />
        ))}
      </ul>
    </aside>
  );
}

function toOrder(kept: unknown): PassageOrder {
  return PASSAGE_ORDERS.find((order) => order === kept) ?? 'place';
}
