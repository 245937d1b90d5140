import { toNoteId } from '#shared/model/ids.ts';
import { noteBody, type NoteBody } from '../../../electron/export/note-body.ts';
import type { LineForms } from '../../../electron/export/flavours/flavour.ts';
import { noteStateOf } from '../../../electron/note-text/note-nodes.ts';
import type { NoteNode } from '#shared/model/note-state.ts';
import { quotedPassage } from '../quoted-passage.ts';

/*
 * What the drawn notes point to.
 */

export const PICTURE = '0'.repeat(64);
export const PICTURES = new Map([[PICTURE, 'assets/0000000000000000.png']]);
export const ALIGNMENTS = [null, 'left', 'center', 'right'] as const;

const carried = [{ ordinal: 0, label: '3', text: 'See *Harbour*, p. 4.', markers: [], citations: [] }];
const HOUSE = { title: 'The House by the Harbour', url: 'https://example.org/house' };
export const PASSAGES = new Map(
  [
    quotedPassage(['He said “fifty” [3], and *nobody* counted.'], { id: 'p-1', carried }),
    quotedPassage(['One paragraph.', 'Another -- with 2 < 3.'], { id: 'p-2', document: HOUSE }),
    quotedPassage(['در زمستان اول پنجاه نفر بودند.'], { id: 'p-3' }),
    quotedPassage(['Words before.', { kind: 'code', direction: 'ltr', text: 'if (a < b) c;' }], {
      id: 'p-4',
    }),
  ].map((one) => [one.passage.id, one]),
);

const { passage: _passage, ...WORK } = quotedPassage(['x'], { key: 'ellison2011lantern' });

export function bodyOf(blocks: readonly NoteNode[], lines: LineForms): NoteBody {
  return noteBody(noteStateOf(blocks), PASSAGES, {
    pictures: PICTURES,
    lines,
    pointed: {
      works: new Map([['d-1', WORK]]),
      names: new Map([['n-farid', 'فرید مرادی']]),
      notes: new Map([
        ['note-other', 'Other (two)'],
        ['note-left', 'Left'],
      ]),
      tags: new Map([['t-hunger', 'hunger']]),
    },
    nameOf: (id) => (id === toNoteId('note-other') ? 'Other (two)' : null),
  });
}
