import { type ReactNode, type RefObject, useCallback, useState } from 'react';
import type { NoteId, PassageId } from '#shared/model/ids.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import type { Block, Footnote } from '#shared/model/text.ts';
import { useCommand } from '../../bridge/commands.tsx';
import { type Anchor, anchorAt } from '../AnchoredCard.tsx';
import type { MarkAct } from '../mending/use-text-mending.tsx';
import { type OpenedPassages, PassageCard } from '../PassageCard.tsx';
import { blockAt } from '../drawn/draw.ts';
import { passagesAt } from '../passage-marks.ts';
import { rectOfRange } from '../reveal.ts';
import { useRangeEditing } from '../range/use-range-editing.tsx';
import { SelectionToolbar } from '../SelectionToolbar.tsx';
import type { TextRange } from '../text-range.ts';
import type { Places } from '../use-places.ts';
import type { PassageActs } from '../use-passage-acts.ts';
import { useSelectionCommands } from '../use-selection-commands.ts';
import { MarginPreview } from './MarginPreview.tsx';
import { useMarginPreview } from './use-margin-preview.ts';
import { usePassagePanel } from './use-passage-panel.tsx';

interface OpenText {
  readonly root: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  readonly text: string;
  readonly passages: readonly PassageUse[];
  readonly acts: PassageActs;
  readonly places: Pick<Places, 'reveal'>;
  readonly markActOf: (range: TextRange) => MarkAct | null;
  readonly onOpenNote: (id: NoteId) => void;
}

export interface PassageParts {
  /** What lies over the text: the toolbar of the words selected, the card of a passage. */
  readonly cards: ReactNode;
  /** Above the text, while the range of a passage is changed. */
  readonly bar: ReactNode;
  /** Over the text, within what is scrolled. */
  readonly handles: ReactNode;
  /** Beside the text. */
  readonly panel: ReactNode;
  /** Opens the passages of a mark in the margin. */
  readonly onMargin: (ids: readonly string[], mark: HTMLElement) => void;
  /** Opens the card of a passage that stands at a range of the text. */
  readonly onPassage: (id: PassageId, place: TextRange) => void;
  /** Opens the passages at an offset of the text, where there are some. */
  readonly onText: (offset: number, anchor: Anchor) => void;
}

/** Marking passages of a text, and what is done with those marked. */
export function usePassageParts(parts: OpenText): PassageParts {
  const { root, scroller, blocks, footnotes, text, passages, acts, places, markActOf, onOpenNote } = parts;
  const [opened, setOpened] = useState<OpenedPassages | null>(null);
  const comment = (id: PassageId, anchor: Anchor) => setOpened({ anchor, ids: [id], commenting: true });
  const offered = useSelectionCommands({ root, blocks, text, passages, acts, onComment: comment });
  const pointedAt = useMarginPreview(root);
  const close = useCallback(() => setOpened(null), []);
  const byIds = (ids: readonly string[]) => passages.filter(({ id }) => ids.includes(id));

  const openedPassages = byIds(opened?.ids ?? []);
  const range = useRangeEditing({ root, scroller, blocks, text, acts });
  const changeRange = (passage: PassageUse) => {
    setOpened(null);
    document.getSelection()?.removeAllRanges();
    range.begin(passage);
  };
  const meant = openedPassages[0] ?? (offered && shortestAt(passages, offered.range.start));
  useCommand('change-range', meant ? () => changeRange(meant) : null);
  const list = usePassagePanel({
    root,
    blocks,
    footnotes,
    passages,
    places,
    onOpen: ({ id }, anchor) => setOpened({ anchor, ids: [id] }),
  });
  const previewed = pointedAt && !opened ? byIds((pointedAt.dataset['margin'] ?? '').split(' ')) : [];
  return {
    cards: (
      <>
        {offered && <SelectionToolbar root={root} {...offered} mark={markActOf(offered.range)} />}
        {pointedAt && previewed.length > 0 && <MarginPreview mark={pointedAt} passages={previewed} />}
        {opened && openedPassages.length > 0 && (
          <PassageCard
            key={opened.ids.join(' ')}
            opened={opened}
            passages={openedPassages}
            acts={acts}
            onOpenNote={onOpenNote}
            onChangeRange={changeRange}
            onClose={close}
          />
        )}
        {list.naming}
      </>
    ),
    bar: range.bar,
    handles: range.handles,
    panel: list.panel,
    onMargin: (ids, mark) => setOpened({ anchor: anchorAt(mark), ids }),
    onPassage: (id, place) => {
      const article = root.current;
      const within = article && blockAt(article, place.start);
      if (!article || !within) return;
      const rect = () => rectOfRange(article, blocks, place) ?? within.getBoundingClientRect();
      setOpened({ anchor: { rect, within }, ids: [id] });
    },
    onText: (offset, anchor) => {
      const ids = passagesAt(passages, offset).map((passage) => passage.id);
      if (ids.length > 0) setOpened({ anchor, ids });
    },
  };
}

function shortestAt(passages: readonly PassageUse[], offset: number): PassageUse | undefined {
  return passagesAt(passages, offset).toSorted(
    ({ position: one }, { position: other }) => one.end - one.start - (other.end - other.start),
  )[0];
}
