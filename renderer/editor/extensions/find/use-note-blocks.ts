import type { LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';
import type { PassageId } from '#shared/model/ids.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { useQuotationSource } from '../quotation/passages.tsx';
import { $noteBlocks, type NoteBlock } from './note-blocks.ts';
import { REPLACED_TAG } from './replace-hits.ts';

/** A note that is written in is searched anew when it has been quiet for so long. */
const QUIET_MS = 200;
const NO_BLOCKS: readonly NoteBlock[] = [];

/** What of the note is searched, in step with what is written. */
export function useNoteBlocks(editor: LexicalEditor, shown: boolean): readonly NoteBlock[] {
  const { passages } = useQuotationSource();
  const [blocks, setBlocks] = useState(NO_BLOCKS);
  useEffect(() => {
    if (!shown) return undefined;
    const wordsOf = (id: PassageId) => {
      const passage = passages.find(id).value;
      return passage ? wordsAlone(passage.quote.exact) : null;
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => setBlocks(editor.read('latest', () => $noteBlocks(wordsOf)));
    const readSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(read, QUIET_MS);
    };
    read();
    const stops = [
      passages.onChange(readSoon),
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
        if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
        // What the bar itself has replaced shows at once.
        if (tags.has(REPLACED_TAG)) read();
        else readSoon();
      }),
    ];
    return () => {
      clearTimeout(timer);
      stops.forEach((stop) => stop());
    };
  }, [editor, passages, shown]);
  return blocks;
}
