import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CASE_EXPORTS } from '#shared/model/case-shown.ts';
import { openTestIbid } from '../../../support/library.ts';
import { openSample } from '../../../support/sample-case.ts';
import { SMALLEST } from '../../../support/cases.ts';

test('a case file is taken in as one act, and where it differs the person is asked first', async () => {
  const { handlers, host, folder } = await openTestIbid();
  expect(await handlers['case.import']()).toBeNull();
  const path = join(folder, 'inquiry.json');
  host.files = [path];
  await writeFile(path, JSON.stringify(SMALLEST));
  const nothing = { sources: 0, documents: 0, statements: 0, claims: 0 };
  expect(await handlers['case.import']()).toEqual({
    status: 'added',
    file: 'inquiry.json',
    added: { sources: 3, documents: 3, statements: 3, claims: 1 },
    changed: nothing,
    known: nothing,
  });
  expect((await handlers['acts.state']()).undo?.words).toBe('Import case');

  const claims = [{ id: 'c1', text: 'A hundred were held.', type: 'number' }];
  await writeFile(path, JSON.stringify({ claims }));
  const differs = await handlers['case.import']();
  if (differs?.status !== 'differs') throw new Error('the claim differs');
  expect(differs.message).toContain('a claim “c1” that says something else');
  expect((await handlers['case.claims']())[0]?.text).toBe(SMALLEST.claims?.[0]?.text);
  expect(await handlers['case.confirmImport'](differs.importId)).toMatchObject({
    status: 'added',
    changed: { ...nothing, claims: 1 },
  });
  expect((await handlers['case.claims']())[0]?.text).toBe('A hundred were held.');
  await expect(handlers['case.confirmImport'](differs.importId)).rejects.toMatchObject({ code: 'not-found' });

  await writeFile(path, '{"claims": [{"id": "c1"}]}');
  await expect(handlers['case.import']()).rejects.toMatchObject({ code: 'invalid-case' });
});

test('everything is exported to the place that was chosen, and the case comes in again as it was', async () => {
  const { handlers, host, folder } = await openSample();
  expect(await handlers['case.export']('report', null)).toBe(false);
  const written = new Map<string, string>();
  for (const what of CASE_EXPORTS) {
    host.target = join(folder, what);
    expect(await handlers['case.export'](what, null)).toBe(true);
    written.set(what, await readFile(host.target, 'utf8'));
  }
  expect(written.get('report')?.match(/\(compared with its source\)/gu)).toHaveLength(9);
  expect(written.get('matrix-markdown')).toMatch(/^\| Claim +\| Farid Moradi, 14 May 2011 +\|/u);
  expect(written.get('matrix-csv')).toMatch(/^\ufeffclaim,text,/u);
  expect(written.get('graph')).toContain('<node id="statement:moradi-fifty">');
  const other = await openTestIbid();
  other.host.files = [join(folder, 'case')];
  expect(await other.handlers['case.import']()).toMatchObject({ added: { statements: 8, claims: 3 } });
  other.host.target = join(folder, 'again');
  await other.handlers['case.export']('case', null);
  expect(await readFile(other.host.target, 'utf8')).toBe(written.get('case'));
});

test('a report is of the claims that are asked alone', async () => {
  const { handlers, host, folder } = await openSample();
  host.target = join(folder, 'report.md');
  await handlers['case.export']('report', ['died']);
  const report = await readFile(host.target, 'utf8');
  expect(report.match(/^## .*$/gmu)).toEqual(['## People of the lower building died in the winter of 1988.']);
  await expect(handlers['case.export']('report', ['c9'])).rejects.toMatchObject({ code: 'not-found' });
});
