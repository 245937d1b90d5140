import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const OWN = `When the river rose the clerk carried the ledgers up to the loft, one after the other, and laid them on the beam
where the swallows had built. He wrote the names of the boatmen on the wall in charcoal, because the ink had frozen, and
below each name he put a stroke for every sack that had gone across before the rope was cut on the eleventh night.`;
const LATER = `Of those weeks the newspaper knows more than anybody who was there. It has counted the oars, it has
weighed the flour, and it has spoken with a cousin of the miller, who lives by the sea and remembers it all.`;
const APART = `The kiln stood on the other bank. Nobody from the landing went there after dark, for the dogs were loose and
the watchman did not ask twice who it was that came along the wall without a lantern in his hand.`;

export const LEDGER = 'The Ferry Ledger';
export const NEWS = 'News from the Landing';
/** Of the words that both have. */
export const COPIED = 'He wrote the names of the boatmen on the wall in charcoal';

/** Two texts of which the later has a paragraph of the earlier and does not say so, and one that has nothing of either. */
export async function writeCopied(folder: string): Promise<readonly string[]> {
  const line = (text: string) => text.replaceAll('\n', ' ');
  const texts = {
    'ledger.md': ['title: The Ferry Ledger\nauthor: Omid Farahani\ndate: 1988-05-03', line(OWN)],
    'news.md': ['title: News from the Landing\ndate: 1991', `${line(OWN)}\n\n${line(LATER)}`],
    'kiln.md': ['title: The Other Bank\ndate: 1992', line(APART)],
  };
  return Promise.all(
    Object.entries(texts).map(async ([name, [head, text]]) => {
      const path = join(folder, name);
      await writeFile(path, `---\n${head}\n---\n\n${text}\n`);
      return path;
    }),
  );
}

/** A claim that both texts speak for: the earlier at first hand, the later nobody knows from where. */
export async function writeBoatmenCase(folder: string): Promise<string> {
  const path = join(folder, 'boatmen.case.json');
  const given = {
    sources: [{ id: 'clerk', name: 'Omid Farahani', kind: 'witness' }],
    documents: [
      { id: 'ledger', title: LEDGER, author: 'clerk', published: '1988-05-03' },
      { id: 'news', title: NEWS, published: '1991' },
    ],
    statements: [
      { id: 'wall', document: 'ledger', speaker: 'clerk', basis: 'first-hand', text: COPIED },
      { id: 'wall-again', document: 'news', basis: 'unknown', text: COPIED },
    ],
    claims: [
      {
        id: 'names',
        text: 'The names of the boatmen stood on a wall.',
        type: 'yes/no',
        evidence: [
          { statement: 'wall', stance: 'supports', value: true },
          { statement: 'wall-again', stance: 'supports', value: true },
        ],
      },
    ],
  };
  await writeFile(path, JSON.stringify(given));
  return path;
}
