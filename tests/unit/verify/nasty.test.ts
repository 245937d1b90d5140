import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nastyLine } from '../../support/nasty-text.ts';
import { runVerifier, sealedExport } from '../../support/sealed/sealed-export.ts';

test('any words verify as they were exported, by Ibid and by the verifier that knows nothing of it', async () => {
  const lines = fc.sample(nastyLine, 150);
  const ibid = await sealedExport([{ title: 'Nasty', paragraphs: lines }]);
  const own = await ibid.check();
  expect(own.filter(({ status }) => status !== 'OK')).toEqual([]);
  expect(own).toHaveLength(lines.length);
  const { checked, code, errors } = runVerifier(ibid.folder);
  expect(checked.filter(({ status }) => status !== 'OK')).toEqual([]);
  expect({ checked, code, errors }).toEqual({ checked: own, code: 0, errors: '' });
});
