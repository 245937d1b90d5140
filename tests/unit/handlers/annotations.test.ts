import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COLLECTION } from '../../support/annotation-shape.ts';
import { openTestIbid } from '../../support/library.ts';

test('all passages go to the place that was chosen, come in again as one act, and Undo takes them back', async () => {
  const { handlers, host, folder } = await openTestIbid();
  await handlers['library.addSample']();
  const [document] = (await handlers['documents.list']()).filter(({ language }) => language === 'fa');
  if (!document) throw new Error('the sample has a Persian document');
  const { revisionId } = document;
  const { id } = await handlers['passages.create']({ revisionId, start: 0, end: 8 });
  await handlers['passages.highlight'](id, 'green');
  expect(await handlers['annotations.export'](null)).toBe(false);
  host.target = join(folder, 'all.jsonld');
  expect(await handlers['annotations.export'](null)).toBe(true);
  const { first } = COLLECTION.parse(JSON.parse(await readFile(host.target, 'utf8')));
  expect(first.items.map(({ target }) => target.styleClass)).toContain('highlight-green');

  expect(await handlers['annotations.import']()).toBeNull();
  host.files = [host.target];
  await handlers['passages.highlight'](id, null);
  expect(await handlers['annotations.import']()).toMatchObject({ file: 'all.jsonld', added: 1, lost: [] });
  const shown = async () => (await handlers['passages.list'](revisionId)).map(({ colour }) => colour);
  expect(await shown()).toContain('green');
  const { undo } = await handlers['acts.state']();
  expect(undo?.words).toBe('Import annotations');
  await handlers['acts.undo'](undo?.id ?? 0);
  expect(await shown()).not.toContain('green');
  expect(host.toldOf('passages.changed').flatMap((told) => told.revisionIds)).toContain(revisionId);

  await writeFile(host.target, '{"claims": []}');
  await expect(handlers['annotations.import']()).rejects.toMatchObject({ code: 'invalid-annotations' });
  await expect(handlers['annotations.export'](toUnknown(document.id))).rejects.toMatchObject({
    code: 'not-found',
  });
});

/** An id that nothing has. */
function toUnknown<Id extends string>(id: Id): Id {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the same kind, and of nothing
  return `${id.slice(0, -4)}zzzz` as Id;
}
