import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { exportBench } from '../../support/export-bench.ts';

const HOUSE = 'The House by the Harbour';
const COUNTED = 'Nobody counted the people in the lower building';

test('a folder that is verified leads from each quotation to its source and its note, and is verified again', async () => {
  const ibid = await exportBench();
  const { handlers, host } = ibid;
  const note = await ibid.note('Numbers', await ibid.quote(HOUSE, COUNTED));
  await handlers['notes.export']([note.id], { flavour: 'pandoc', texts: false });
  const document = (await handlers['documents.list']()).find(({ title }) => title === HOUSE);
  const verified = await handlers['notes.verifyExport']();
  expect(verified).toMatchObject({
    folder: 'out',
    checked: [{ note: 'Numbers.md', status: 'OK', title: HOUSE }],
    notes: [note.id],
  });
  const [place] = verified?.places ?? [];
  expect(place).toMatchObject({ documentId: document?.id, revisionId: document?.revisionId });
  expect((place?.end ?? 0) - (place?.start ?? 0)).toBe(COUNTED.length);

  await handlers['notes.trash']([note.id]);
  host.folder = null;
  expect((await handlers['notes.verifyAgain']()).notes).toEqual([null]);
  await rm(join(ibid.out, 'evidence.jsonl'));
  await rm(join(ibid.out, 'Numbers.md'));
  await expect(handlers['notes.verifyAgain']()).rejects.toMatchObject({ code: 'not-found' });
});

test('before a folder was chosen there is none to verify again', async () => {
  const { handlers } = await exportBench();
  await expect(handlers['notes.verifyAgain']()).rejects.toMatchObject({ code: 'not-found' });
});
