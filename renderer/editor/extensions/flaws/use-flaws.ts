import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useLibraryLists } from '../../library-lists/library-lists.tsx';
import { useQuotationSource } from '../quotation/passages.tsx';
import { type Flaw, flawId } from './flaw.ts';
import { flawInWords } from './flaw-words.ts';
import { FlawStateExtension } from './flaw-state.ts';
import { settledFlaws } from './settle-flaws.ts';
import { listedTrouble, passageTrouble, type Trouble, TROUBLES } from './trouble.ts';

/** A flaw as it is shown. */
export interface ShownFlaw {
  readonly id: string;
  readonly flaw: Flaw;
  readonly trouble: Trouble | null;
  readonly words: string;
}

/** What is to be looked at in the note, in its order, in step with the text and with the library. */
export function useFlaws(): readonly ShownFlaw[] {
  const { passages } = useQuotationSource();
  const { works, notes } = useLibraryLists();
  const flaws = useExtensionSignalValue(FlawStateExtension, 'flaws');
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [passages, works, notes].map((list) => list.onChange(listener));
      return () => stops.forEach((stop) => stop());
    },
    [passages, works, notes],
  );
  const troubleOf = (flaw: Flaw): Trouble | null => {
    switch (flaw.kind) {
      case 'quotation':
        return flaw.passageId === null ? 'missing' : passageTrouble(passages.find(flaw.passageId));
      case 'citation':
        return listedTrouble(flaw.documentIds.map((id) => works.find(id)));
      case 'note-link': {
        const note = notes.find(flaw.noteId ?? '');
        return listedTrouble([note && { trashed: note.trashedAt !== null }]);
      }
      case 'reference':
      case 'loose-note':
      case 'empty-footnote':
        return null;
    }
  };
  // A snapshot has to be comparable: what is the matter with each of them, in their order.
  const troubles = useSyncExternalStore(subscribe, () =>
    flaws.map((flaw) => troubleOf(flaw) ?? '').join(' '),
  );
  return useMemo(() => {
    const words = troubles.split(' ');
    const shown = new Map(
      flaws.map((flaw, index) => [flaw, TROUBLES.find((trouble) => trouble === words[index]) ?? null]),
    );
    const real = flaws.filter((flaw) => !POINTERS.has(flaw.kind) || shown.get(flaw) !== null);
    return settledFlaws(real).map((flaw): ShownFlaw => {
      const trouble = shown.get(flaw) ?? null;
      return { id: flawId(flaw), flaw, trouble, words: flawInWords(flaw, trouble) };
    });
  }, [flaws, troubles]);
}

/** They are flaws only when something is the matter with what they point to. */
const POINTERS: ReadonlySet<Flaw['kind']> = new Set(['quotation', 'citation', 'note-link']);
