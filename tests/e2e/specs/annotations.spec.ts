import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { expectToFit } from '../fit.ts';
import { expect, test } from '../test.ts';

test('annotations that found no place are told with their reason', async ({ openSample, folder }) => {
  const path = join(folder, 'given.jsonld');
  await writeFile(
    path,
    JSON.stringify({
      body: { type: 'TextualBody', value: 'چه کسی شمرد؟' },
      target: {
        source: 'https://elsewhere.example/a-page',
        selector: { type: 'TextQuoteSelector', exact: 'about fifty people' },
      },
    }),
  );
  const { window, page, answerFiles } = await openSample();
  await answerFiles([path]);
  await window.run('import-annotations');
  const dialog = window.dialog('No annotation taken in');
  await expect(dialog.getByRole('list', { name: 'Annotations without a place' })).toContainText(
    'The library does not hold this text.',
  );
  await expectAccessible(window, 'annotations that were imported');
  await expectToFit(page);
  const shots = process.env['SHOTS'];
  if (shots) await page.screenshot({ path: `${shots}/q-lost.png` });
});
