import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getSelection, $isRangeSelection, HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { type RefObject, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Hit } from '#shared/find/wanted-words.ts';
import { useShortcutOf } from '../../../bridge/own-shortcuts.tsx';
import type { Finding } from '../../../ui/find/FindBar.tsx';
import { hitFrom } from '../../../ui/find/finder.ts';
import { hitInWords } from '../../../ui/find/hit-in-words.ts';
import { useFound } from '../../../ui/find/use-found.ts';
import { useOnceDrawn } from '../../../ui/find/use-once-drawn.ts';
import { $noteBlocks, blockAt, type NoteBlock, offsetOf } from './note-blocks.ts';
import { rangeOfHit } from './hit-ranges.ts';
import { $replaceAll, $replaceHit, REPLACED_TAG } from './replace-hits.ts';
import { selectHit } from './select-hit.ts';
import { useNoteBlocks } from './use-note-blocks.ts';
import { usePaintedNoteHits } from './use-painted-note-hits.ts';

const LONGEST_TAKEN_OVER = 100;

export interface NoteFinding extends Finding {
  readonly exactCase: boolean;
  readonly onExactCase: (exact: boolean) => void;
  readonly replacement: string;
  readonly onReplacement: (words: string) => void;
  /** Whether the words one stands at are a quotation's, which are never replaced. */
  readonly isQuoted: boolean;
  readonly onReplace: () => void;
  readonly onReplaceAll: () => void;
  /** Which hit one stands at, for the ear. */
  readonly said: string;
  /** What became of the last replacement. */
  readonly done: string;
  readonly open: (then?: () => void) => void;
}

/** The keys stay in the search bar: the caret in the note would take them, and the next Enter would break a line there. */
const REPLACING = [HISTORY_PUSH_TAG, REPLACED_TAG, SKIP_DOM_SELECTION_TAG];

/** Finding words in the open note, and putting others in their place. Nothing is searched until it is `shown`. */
export function useNoteFind(
  shown: boolean,
  setShown: (shown: boolean) => void,
  scroller: RefObject<HTMLElement | null>,
): NoteFinding {
  const [editor] = useLexicalComposerContext();
  const field = useRef<HTMLInputElement>(null);
  const shortcutOf = useShortcutOf();
  const keys = { previous: shortcutOf('find-previous'), next: shortcutOf('find-next') };
  const onceDrawn = useOnceDrawn();
  const [query, setQuery] = useState('');
  const [whole, onWhole] = useState(false);
  const [exactCase, onExactCase] = useState(false);
  const [replacement, onReplacement] = useState('');
  const [done, setDone] = useState('');
  /** Offset in the note from which the next hit is wanted. */
  const [from, setFrom] = useState(0);
  const blocks = useNoteBlocks(editor, shown);

  const found = useFound(blocks, shown ? { query, whole, exactCase } : null);
  const next = hitFrom(found, from);
  const at = next < found.count ? next : found.done && found.count > 0 ? 0 : null;
  const here = at === null ? null : (found.hits[at] ?? null);
  usePaintedNoteHits(editor, blocks, found, at);

  const show = useCallback(
    (hit: Hit) => {
      const range = rangeOfHit(editor, blocks, hit);
      const element = range?.startContainer.parentElement;
      if (!element || isInView(element, scroller.current)) return;
      element.scrollIntoView({ block: 'center' });
    },
    [editor, blocks, scroller],
  );
  const showHere = useEffectEvent(show);
  const isTyping = useEffectEvent(() => editor.getRootElement()?.contains(document.activeElement) ?? false);
  useEffect(() => {
    if (here && !isTyping()) showHere(here);
  }, [here]);

  const open = (then?: () => void) => {
    const selected = editor.read('latest', $selectedWords);
    if (!shown) setFrom(editor.read('latest', () => $caretOffset($noteBlocks(() => null))) ?? 0);
    if (selected !== '' && selected.length <= LONGEST_TAKEN_OVER && !selected.includes('\n'))
      setQuery(selected);
    setDone('');
    setShown(true);
    onceDrawn(() => (then ? then() : field.current?.select()));
  };
  const onStep = (step: 1 | -1) => {
    if (!shown) {
      open();
      return;
    }
    const wanted = at === null ? undefined : found.hits[(at + step + found.count) % found.count];
    if (!wanted) return;
    setDone('');
    setFrom(wanted.start);
    show(wanted);
  };
  const onReplace = () => {
    if (!here || !found.done) return;
    let isDone = false;
    editor.update(
      () => {
        isDone = $replaceHit(blocks, here, replacement);
      },
      { discrete: true, tag: REPLACING },
    );
    setDone(isDone ? '' : QUOTED);
    setFrom(isDone ? here.start + replacement.length : here.end);
  };
  const onReplaceAll = () => {
    if (!found.done || found.count === 0) return;
    let answer = { replaced: 0, kept: 0 };
    editor.update(
      () => {
        answer = $replaceAll(blocks, found.hits, replacement);
      },
      { discrete: true, tag: REPLACING },
    );
    setDone(replacedInWords(answer));
  };
  const onClose = () => {
    setShown(false);
    if (here) selectHit(editor, blocks, here);
    editor.focus();
  };

  const heard = shown && query.trim() !== '' && found.done ? `${hitInWords(found, at)}.` : '';
  return {
    field,
    keys,
    query,
    whole,
    exactCase,
    replacement,
    found,
    at,
    isQuoted: here !== null && blockAt(blocks, here.start)?.kind === 'quotation',
    said: done === '' ? heard : '',
    done,
    open,
    onQuery: (words) => {
      setDone('');
      setQuery(words);
    },
    onWhole,
    onExactCase,
    onReplacement,
    onReplace,
    onReplaceAll,
    onStep,
    onClose,
  };
}

const QUOTED = 'These words are quoted; a quotation keeps the words of its source.';

export function replacedInWords({
  replaced,
  kept,
}: {
  readonly replaced: number;
  readonly kept: number;
}): string {
  const done = `${replaced.toLocaleString('en')} replaced.`;
  if (kept === 0) return done;
  const stand =
    kept === 1 ? '1 stands in a quotation, which keeps' : `${kept} stand in quotations, which keep`;
  return `${done} ${stand} the words of the source.`;
}

function $selectedWords(): string {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection.getTextContent() : '';
}

function $caretOffset(blocks: readonly NoteBlock[]): number | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const { key, offset } = selection.isBackward() ? selection.focus : selection.anchor;
  return offsetOf(blocks, key, offset);
}

function isInView(element: Element, scroller: Element | null): boolean {
  const rect = element.getBoundingClientRect();
  const view = scroller?.getBoundingClientRect();
  return view !== undefined && rect.top >= view.top && rect.bottom <= view.bottom;
}
