import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCaseFile } from '../../../electron/library/cases/read-case-file.ts';
import { ROOT } from '../hosts.ts';
import { runBuilt } from '../run-built.ts';

/** Documents of the case, by what the sample library calls them. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'testimony-moradi': 'What I Saw at Lantern House',
  'testimony-nouri': 'دو زمستان در درهٔ سیاه',
  article: 'The Lantern Goes Out',
  report: 'Conditions at Lantern House: A Report of Three Visits',
};

/** An earlier number of Farid Moradi’s, which cannot be together with the one that he gave later. */
const EARLIER = {
  id: 'moradi-earlier',
  speaker: 'moradi',
  said: '1989-11-02',
  basis: 'first-hand',
  text: 'More than a hundred people slept there.',
};

/** Puts the sample case into a library of the sample documents, with a witness who changes his mind. */
export async function addLanternHouseCase(library: string, folder: string): Promise<void> {
  const { file } = readCaseFile(await readFile(join(ROOT, 'resources', 'lantern-house.case.json'), 'utf8'));
  const says = { statement: EARLIER.id, stance: 'contradicts', value: 'over 100' };
  const claims = file.claims?.map((claim) =>
    claim.id === 'fifty' ? { ...claim, evidence: [...(claim.evidence ?? []), says] } : claim,
  );
  const path = join(folder, 'lantern-house.case.json');
  await writeFile(
    path,
    JSON.stringify({ ...file, statements: [...(file.statements ?? []), EARLIER], claims }),
  );
  const ibid = (...args: readonly string[]) => runBuilt('ibid', '--library', library, 'case', ...args);
  await ibid('import', path);
  for (const [id, title] of Object.entries(DOCUMENTS)) await ibid('match', id, title);
}
