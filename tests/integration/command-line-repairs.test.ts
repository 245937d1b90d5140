import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { commandLine, noBuild, SAMPLE } from '../support/command-line.ts';

const NO_BUILD = noBuild();
beforeEach(({ skip }) => skip(NO_BUILD !== null, NO_BUILD ?? ''));

test('a piece that was left out is put back by its number, as a new text of the document', async () => {
  const ibid = await commandLine();
  await ibid.run('import', join(SAMPLE, 'the-lantern-goes-out.txt'));
  const shown = await ibid.run('show', 'The Lantern Goes Out');
  const number = /left out \((\d+)\): “You may also like”/.exec(shown.stdout)?.[1] ?? '';
  const repaired = await ibid.run('repair', 'The Lantern Goes Out', '--take-back', number);
  expect([repaired.code, repaired.stderr]).toEqual([0, '']);
  expect(repaired.stdout).toMatch(/^d-[a-z0-9]{12} {2}The Lantern Goes Out\n$/);
  const after = await ibid.run('show', 'The Lantern Goes Out');
  expect(after.stdout).toContain('\nYou may also like\n');
  expect(after.stdout).not.toContain('“You may also like”');
  expect((await ibid.run('check')).code).toBe(0);

  const missing = await ibid.run('repair', 'The Lantern Goes Out', '--take-back', '99');
  expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('not-found')]);
});
