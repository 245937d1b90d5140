import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { addLanternHouseCase } from '../case/lantern-house.ts';
import { expectToFit } from '../fit.ts';
import { Claims } from '../screens/claims.ts';
import { expect, test } from '../test.ts';

const MORADI = 'What I Saw at Lantern House';
const NOURI = 'دو زمستان در درهٔ سیاه';
const FIFTY = 'About fifty people were held in the lower building.';

test('a claim is made of selected words by two keystrokes, and its numbers change as more words are added', async ({
  openSample,
}) => {
  const { window, page } = await openSample();
  const claims = new Claims(window);
  await window.press('focus-claims');
  await expect(claims.tab).toContainText('No claims yet');
  await expect(claims.tab.getByRole('button', { name: 'New claim…' }).first()).toBeFocused();
  await expectAccessible(window, 'a case without claims');

  await window.library.tab('Documents').click();
  await window.open(MORADI);
  await window.reader.select('there were about fifty people in the lower building');
  await window.press('make-claim');
  const { making } = claims;
  await expect(making.claim).toBeFocused();
  await expect(making.field('How many it gives')).toHaveValue('about 50');
  await expect(making.speaker).toHaveValue('Farid Moradi');
  await expectAccessible(window, 'making a claim');
  await expectToFit(page);
  await window.keys('Enter');
  await expect(window.message('Claim made.')).toBeVisible();
  await expect(making.root).toBeHidden();

  await window.press('focus-claims');
  await expect(claims.rows).toHaveText([/about fifty people.*1 independent origin/]);
  await window.keys('Home', 'Enter');
  const made = claims.page('there were about fifty people in the lower building');
  await expect(made.origins).toContainText('1 document, 1 statement, 1 independent origin');
  await made.button('Change…').first().click();
  await page.keyboard.type(FIFTY);
  await window.keys('Enter');
  const fifty = claims.page(FIFTY);
  await expect(fifty.origins).toContainText('1 independent origin');

  await window.press('undo');
  await expect(claims.rows).toHaveText([/there were about fifty people/]);
});

test('words are added to a claim that is there, by somebody new, and the number of origins changes', async ({
  openSample,
  folder,
}) => {
  test.slow();
  await addLanternHouseCase(join(folder, 'library.ibid'), folder);
  const { window, page } = await openSample();
  const claims = new Claims(window);
  await window.press('focus-claims');
  await claims.row(FIFTY).click();
  const fifty = claims.page(FIFTY);
  await expect(fifty.origins).toContainText('2 statements, 1 independent origin');
  await window.library.tab('Documents').click();
  await window.document(MORADI).waitFor();
  await window.library.list('Documents').focus();
  await window.keys('End', 'ArrowUp', 'Control+Shift+Enter');
  const beside = window.view(2);
  await expect(beside.title).toHaveText(MORADI);
  await beside.ready();
  await beside.select('It was never more than that while I was there.');
  await window.press('make-claim');
  const { making } = claims;
  await expect(making.claim).toBeFocused();
  await page.keyboard.type('fifty held');
  await window.keys('ArrowDown', 'Enter');
  await expect(making.claim).toHaveValue(FIFTY);
  await making.field('How many it gives').fill('many');
  await expect(making.button('Add to claim')).toBeDisabled();
  await making.field('How many it gives').fill('50');
  await making.speaker.fill('Daryoush');
  await expect(making.root.getByRole('combobox', { name: 'Kind' })).toHaveValue('witness');
  await making.choice('hearsay').check();
  await making.from.fill('farid');
  await window.keys('Enter');
  await expect(making.taken).toHaveText([/Farid Moradi/]);
  await making.choice('unknown').check();
  await making.claim.focus();
  await window.keys('Enter');
  await expect(window.message('1 independent origin (possibly 2)')).toBeVisible();
  await expect(fifty.origins).toContainText('2 documents, 3 statements, 1 independent origin (possibly 2)');
  await fifty.button(/^Check: Daryoush/).click();
  await expect(claims.saying.choice('unknown')).toBeFocused();
  await window.keys('ArrowRight', 'Enter');
  await expect(fifty.origins).toContainText('3 statements, 2 independent origins');
  await expect(claims.saying.root).toBeHidden();
  await window.press('undo');
  await expect(fifty.origins).toContainText('1 independent origin (possibly 2)');
  await expect(window.message('Undone: Change statement.')).toBeVisible();
  await window.press('undo');
  await expect(fifty.evidence('Supports it')).toHaveCount(2);
});

test('the page of a claim tells the origins, what would change their number, and what conflicts', async ({
  openSample,
  folder,
}) => {
  await addLanternHouseCase(join(folder, 'library.ibid'), folder);
  const { window, page } = await openSample();
  const claims = new Claims(window);
  await window.press('focus-claims');
  await claims.filter.fill('fifty held');
  await expect(claims.rows).toHaveCount(1);
  await window.keys('ArrowDown', 'Home', 'Enter');
  const fifty = claims.page(FIFTY);
  await expect(fifty.origins).toContainText('2 documents, 2 statements, 1 independent origin');
  await expect(fifty.paths).toContainText('Origin: Farid Moradi');
  await expect(fifty.evidence('Contradicts it')).toHaveCount(3);
  await expectAccessible(window, 'the page of a claim');
  await page.setViewportSize({ width: 900, height: 600 });
  await expectToFit(page);
  await page.setViewportSize({ width: 1280, height: 800 });

  await fifty.button(/^Check: Kaveh/).click();
  await expect(claims.saying.choice('hearsay')).toBeFocused();
  await expect(claims.saying.taken).toHaveText([/Farid Moradi/]);
  await expectAccessible(window, 'who says a statement');
  await window.keys('ArrowUp', 'Enter');
  await expect(fifty.origins).toContainText('2 independent origins');
  await expect(claims.saying.root).toBeHidden();
  await window.press('undo');
  await expect(fifty.origins).toContainText('1 independent origin');

  const nouri = fifty.evidence('Contradicts it').filter({ hasText: 'دویست' });
  await expect(nouri).toContainText('Cannot hold together with');
  await nouri.getByRole('button', { name: 'Judge…' }).click();
  await nouri.getByRole('radio', { name: 'no conflict' }).check();
  await expect(nouri.getByRole('radio', { name: 'no conflict' })).toBeChecked();
  await expect(nouri).toContainText('Cannot hold together with');
  await nouri
    .getByRole('button', { name: /^Open both: .* and Farid Moradi/ })
    .first()
    .click();
  await expect(window.view(1).title).toHaveText(NOURI);
  await expect(window.view(2).title).toHaveText(MORADI);
});

test('statements are seen in the reader, and lead to their claims', async ({ openSample, folder }) => {
  await addLanternHouseCase(join(folder, 'library.ibid'), folder);
  const { window, page } = await openSample();
  const claims = new Claims(window);
  await window.open(MORADI);
  const words = 'there were about fifty people in the lower building';
  await expect.poll(() => window.reader.painted('ibid-stated')).toContain(words);
  await window.reader.click(words);
  const card = page.getByRole('dialog', { name: 'Marked passage' });
  await expect(card.getByRole('list', { name: 'Statements' })).toContainText('Farid Moradi, first-hand');
  await expectAccessible(window, 'the card of a statement');
  await card.getByRole('button', { name: `Open claim: ${FIFTY}` }).click();
  await expect(claims.page(FIFTY).title).toBeVisible();

  await window.press('go-back');
  await window.reader.select(words);
  await window.press('make-statement');
  await expect(claims.saying.speaker).toHaveValue('Farid Moradi');
  await claims.saying.button('Delete statement').click();
  await expect(window.message('Statement deleted.')).toBeVisible();
  await expect.poll(() => window.reader.painted('ibid-stated')).not.toContain(words);
  await window.press('undo');
  await expect.poll(() => window.reader.painted('ibid-stated')).toContain(words);
});

test('claims are made, changed, given evidence and deleted by keyboard alone', async ({
  openSample,
  folder,
}) => {
  await addLanternHouseCase(join(folder, 'library.ibid'), folder);
  const { window, page } = await openSample();
  const claims = new Claims(window);
  await window.run('new-claim');
  await expect(window.dialog('New claim').getByRole('textbox', { name: 'Claim' })).toBeFocused();
  await page.keyboard.type('در انبار قفل بود.');
  await window.keys('Enter');
  const made = claims.page('در انبار قفل بود.');
  await expect(made.origins).toContainText('Nothing supports it yet');
  await expectAccessible(window, 'a claim without evidence');
  await made.button('Add evidence…').focus();
  await window.keys('Enter');
  await window.type('nobody in it');
  await expect(window.dialog('Add evidence').getByRole('option')).toHaveText([/There was nobody in it/]);
  await expectAccessible(window, 'choosing a statement');
  await window.keys('Enter');
  await expect(window.dialog('Add evidence').getByRole('radio', { name: 'supports' })).toBeFocused();
  await window.keys('ArrowRight', 'Enter');
  await expect(made.evidence('Contradicts it')).toHaveCount(1);

  await made
    .evidence('Contradicts it')
    .getByRole('button', { name: /nobody in it/ })
    .focus();
  await window.keys('e');
  const changing = window.dialog('What the words mean for the claim');
  await expect(changing.getByRole('radio', { name: 'contradicts' })).toBeFocused();
  await window.keys('ArrowLeft', 'Enter');
  await expect(made.evidence('Supports it')).toHaveCount(1);
  await made
    .evidence('Supports it')
    .getByRole('button', { name: /nobody in it/ })
    .focus();
  await window.keys('Delete');
  await expect(made.evidence('Supports it')).toHaveCount(0);
  await window.press('undo');
  await expect(made.evidence('Supports it')).toHaveCount(1);

  await window.press('focus-claims');
  await expect(claims.rows).toHaveCount(4);
  await window.keys('End', 'Delete');
  await expect(claims.rows).toHaveCount(3);
  await expect(made.title).toBeHidden();
  await window.press('undo');
  await expect(claims.rows).toHaveCount(4);
});
