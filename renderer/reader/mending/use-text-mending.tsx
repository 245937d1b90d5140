import { type ReactNode, type RefObject, useState } from 'react';
import type { Block, Footnote } from '#shared/model/text.ts';
import { useCommand } from '../../bridge/commands.tsx';
import type { MenuEntry } from '../../ui/menu-entries.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { readSelection } from '../use-reader-selection.ts';
import type { TextRange } from '../text-range.ts';
import {
  bodyBlockOf,
  looksLikeLabel,
  markerOf,
  type MarkerWords,
  noteOf,
  wordsToMark,
} from './mendable-at.ts';
import { PairDialog } from './PairDialog.tsx';
import { Placing } from './Placing.tsx';
import { blockName, firstWords, isolated } from './repair-words.ts';
import type { Mending } from './use-mending.ts';

interface OpenText {
  readonly root: RefObject<HTMLElement | null>;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  /** Null where the text cannot be mended. */
  readonly mending: Mending | null;
}

export interface TextMending {
  /** A question or a hint, above the text. */
  readonly asked: ReactNode;
  readonly entriesAt: (element: Element) => readonly MenuEntry[];
  /** Asks about a marker; null where nothing can be mended. */
  readonly ask: ((marker: Element) => void) | null;
  /** Lets the person choose the place of a note's marker. */
  readonly place: ((ordinal: number) => void) | null;
  /** What can be done with selected words besides quoting them; null for most words. */
  readonly markActOf: (range: TextRange) => MarkAct | null;
}

export interface MarkAct {
  readonly label: string;
  readonly onAct: () => void;
}

/** Mending in the text itself: what its menus and commands do. */
export function useTextMending({ root, text, blocks, footnotes, mending }: OpenText): TextMending {
  const toast = useToast();
  /** The words whose note is asked for. */
  const [asked, setAsked] = useState<MarkerWords | null>(null);
  /** Ordinal of the note whose marker is to be chosen. */
  const [placing, setPlacing] = useState<number | null>(null);
  const placed = placing === null ? null : (footnotes[placing] ?? null);

  const pair = ({ start, end, words }: MarkerWords, note: Footnote) => {
    const said = `“${isolated(words)}” refers to note ${isolated(note.label)} now.`;
    void mending?.repair({ kind: 'pair', start, end, footnote: note.ordinal }, { said, focus: start });
  };
  const unpair = (marker: MarkerWords) => {
    const note = noteOf(marker, footnotes);
    const said = note
      ? `“${isolated(marker.words)}” no longer refers to note ${isolated(note.label)}.`
      : `“${isolated(marker.words)}” is no longer a marker.`;
    void mending?.repair({ kind: 'unpair', start: marker.start }, { said, focus: marker.start });
  };
  const leaveOut = (block: Block) => {
    const said = `“${firstWords(block.text, 32)}” is left out. The import report can put it back.`;
    void mending?.repair({ kind: 'leave-out', block: block.ordinal }, { said, focus: block.start });
  };

  const selected = (): MarkerWords | null => {
    const now = root.current && readSelection(root.current, text);
    return now ? wordsToMark(now.range, blocks) : null;
  };
  const canPair = mending !== null && footnotes.length > 0;

  useCommand(
    'leave-out',
    mending &&
      (() => {
        const node = document.getSelection()?.anchorNode ?? null;
        const chosen = node instanceof Element ? node : (node?.parentElement ?? null);
        const within = [document.activeElement, chosen].find((one) => one && root.current?.contains(one));
        const block = bodyBlockOf(within ?? null, blocks);
        if (block) leaveOut(block);
        else toast({ message: 'Choose a paragraph first, by selecting words in it or with the arrow keys.' });
      }),
  );
  useCommand(
    'pair-marker',
    canPair
      ? () => {
          const focused = document.activeElement && markerOf(document.activeElement, blocks);
          const words = focused ?? selected();
          if (words) setAsked(words);
          else toast({ message: 'Choose a marker first, or select the words that refer to a note.' });
        }
      : null,
  );

  return {
    asked: (
      <>
        {placed && mending && <Placing label={placed.label} onCancel={() => setPlacing(null)} />}
        {asked && canPair && (
          <PairDialog
            words={asked.words}
            paired={noteOf(asked, footnotes)}
            footnotes={footnotes}
            direction={blocks.find((block) => block.footnote !== null)?.direction ?? 'ltr'}
            onPair={(note) => {
              setAsked(null);
              pair(asked, note);
            }}
            onUnpair={
              asked.footnote === null
                ? null
                : () => {
                    setAsked(null);
                    unpair(asked);
                  }
            }
            onClose={() => setAsked(null)}
          />
        )}
      </>
    ),
    ask: canPair
      ? (element) => {
          const marker = markerOf(element, blocks);
          if (!marker) return;
          // What was pressed goes; the dialog gives the focus back to the marker.
          if (element instanceof HTMLElement) element.focus({ preventScroll: true });
          setAsked(marker);
        }
      : null,
    place: mending ? setPlacing : null,
    markActOf: (range) => {
      const words = canPair ? wordsToMark(range, blocks) : null;
      if (!words) return null;
      if (placed) {
        const label = `Refers to note ${isolated(placed.label)}`;
        return {
          label,
          onAct: () => {
            setPlacing(null);
            pair(words, placed);
          },
        };
      }
      return looksLikeLabel(words.words) ? { label: 'Footnote marker…', onAct: () => setAsked(words) } : null;
    },
    entriesAt: (element) => {
      if (!mending) return [];
      const marker = canPair ? markerOf(element, blocks) : null;
      const words = canPair && !marker ? selected() : null;
      const block = bodyBlockOf(element, blocks);
      const entries: MenuEntry[] = [];
      if (marker) {
        const note = noteOf(marker, footnotes);
        const not = note ? `Not a marker of note ${isolated(note.label)}` : 'This is no marker';
        entries.push(
          {
            kind: 'action',
            label: note ? 'Pair with another note…' : 'Pair with a note…',
            onSelect: () => setAsked(marker),
          },
          { kind: 'action', label: not, onSelect: () => unpair(marker) },
        );
      }
      if (words && placed) {
        entries.push({
          kind: 'action',
          label: `Mark as reference of note ${isolated(placed.label)}`,
          onSelect: () => {
            setPlacing(null);
            pair(words, placed);
          },
        });
      } else if (words) {
        entries.push({
          kind: 'action',
          label: 'Make it a footnote marker…',
          onSelect: () => setAsked(words),
        });
      }
      if (block) {
        if (entries.length > 0) entries.push({ kind: 'separator' });
        entries.push({
          kind: 'action',
          label: `Leave this ${blockName(block)} out`,
          onSelect: () => leaveOut(block),
        });
      }
      return entries;
    },
  };
}
