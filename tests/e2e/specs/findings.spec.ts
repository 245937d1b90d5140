import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { COPIED, LEDGER, NEWS, writeBoatmenCase, writeCopied } from '../case/copied.ts';
import { expectToFit } from '../fit.ts';
import { runBuilt } from '../run-built.ts';
import { Findings } from '../screens/findings.ts';
import { expect, test } from '../test.ts';

test.beforeEach(async ({ folder }) => {
  const library = join(folder, 'library.ibid');
  await runBuilt('ibid', '--library', library, 'import', ...(await writeCopied(folder)));
});

test('a silent copy is shown side by side; accepted, it makes one origin of two, and undone it does not', async ({
  open,
  folder,
}) => {
  test.setTimeout(120_000);
  const ibid = (...args: readonly string[]) =>
    runBuilt('ibid', '--library', join(folder, 'library.ibid'), 'case', ...args);
  await ibid('import', await writeBoatmenCase(folder));
  await ibid('match', 'ledger', LEDGER);
  await ibid('match', 'news', NEWS);
  const { window, page } = await open();
  const findings = new Findings(window);
  await window.run('case-findings');
  const copy = findings.row('Silent copies', NEWS);
  await expect(copy.line).toContainText(`stand in “${LEDGER}”, which is older. It does not cite it.`);
  await copy.line.click();
  await expect(copy.evidence.getByText('3 May 1988')).toBeVisible();
  await expect(copy.evidence.locator('mark').filter({ hasText: COPIED })).toHaveCount(2);
  await expectAccessible(window, 'a silent copy');
  await expectToFit(page);

  await copy.button('Accept').click();
  await expect(
    window.message('now has 1 independent origin, before 1 independent origin (possibly 2)'),
  ).toBeVisible();
  await expect(copy.root).toBeHidden();
  await findings.shown('Decided').click();
  await expect(copy.line).toContainText('you accepted it');
  await window.run('undo');
  await findings.shown('Open').click();
  await expect(copy.line).toBeVisible();
});

test('by keyboard a finding is unfolded, its places open beside it, and it is dismissed', async ({
  open,
}) => {
  const { window } = await open();
  await window.page.setViewportSize({ width: 1680, height: 900 });
  const findings = new Findings(window);
  await window.run('case-findings');
  const copy = findings.row('Silent copies', NEWS);
  await copy.line.focus();
  await window.keys('Enter');
  await expect(copy.line).toHaveAttribute('aria-expanded', 'true');
  await copy.evidence.getByRole('button').first().focus();
  await window.keys('ControlOrMeta+Shift+Enter');
  await expect(window.view(2).title).toHaveText(LEDGER);
  await expect.poll(() => window.view(2).flashed()).toContain(COPIED);

  await copy.line.focus();
  await window.keys('d');
  await expect(copy.root).toBeHidden();
  await expect(findings.empty).toHaveText('Everything is decided');
  await findings.shown('Decided').check();
  await copy.line.focus();
  await window.keys('u');
  await expect(findings.empty).toHaveText('Nothing decided yet');
});

test('where nothing is found it says what was compared', async ({ open }) => {
  const { window } = await open();
  const findings = new Findings(window);
  await window.document(NEWS).click();
  await window.reader.title.filter({ hasText: NEWS }).waitFor();
  await window.library.list('Documents').focus();
  await window.keys('Delete');
  await window.run('case-findings');
  await expect(findings.empty).toHaveText('Nothing found');
  await expect(findings.root).toContainText('2 documents and all statements were compared');
  await expectAccessible(window, 'no findings');
});
