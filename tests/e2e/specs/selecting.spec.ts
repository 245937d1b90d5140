import { expectAccessible } from '../axe.ts';
import { expect, test } from '../test.ts';

const ARTICLE = 'The Lantern Goes Out';
const FARID = 'What I Saw at Lantern House';
const SAMIRA = 'دو زمستان در درهٔ سیاه';
const NUMBER = 'there were about fifty people in the lower building';

test('a caret walks through the text by letter, word and line, and selects', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader } = window;
  await window.open(ARTICLE);
  await window.press('focus-reader');
  await expect(reader.paragraphs.first()).toBeFocused();
  await window.keys('ArrowDown', 'ArrowDown');
  await window.press('caret-mode');
  await expect(reader.caret).toBeVisible();
  await window.keys('ArrowRight', 'ArrowRight', 'ArrowRight', 'Shift+Control+ArrowRight');
  await expect.poll(() => reader.selected()).toBe('is');
  await expect(reader.said).toHaveText('is selected');
  await window.keys('Home', 'Shift+End');
  await expect.poll(() => reader.selected()).toMatch(/^He is careful about numbers/);
  await window.keys('Control+Home');
  await expect(reader.paragraphs.first()).toBeFocused();
  await window.keys('ArrowDown', 'PageDown', 'Shift+ArrowDown');
  await expect.poll(async () => (await reader.selected()).length).toBeGreaterThan(20);
  await window.keys('Control+End');
  await expect(reader.caret).toBeInViewport();
  await expectAccessible(window, 'caret');
  await window.keys('Escape');
  await expect(reader.caret).toBeHidden();
});

test('a caret in a Persian text goes where the arrows point', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader } = window;
  await window.open(SAMIRA);
  await window.press('focus-reader');
  await expect(reader.paragraphs.first()).toBeFocused();
  await window.press('caret-mode');
  const at = async () => (await reader.caret.boundingBox())?.x ?? 0;
  await expect(reader.caret).toBeVisible();
  await reader.atRest();
  const first = await at();
  await window.keys('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  await expect.poll(at).toBeLessThan(first);
  await window.keys('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
  const text = (await reader.paragraphs.first().textContent()) ?? '';
  await expect.poll(() => reader.selected()).toBe(text.slice(0, 3));
});

test('a sentence of a Persian statement is marked, commented and found again by keyboard alone', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { reader, passages } = window;
  await window.open(SAMIRA);
  await window.press('focus-reader');
  await expect(reader.paragraphs.first()).toBeFocused();
  await window.press('caret-mode');
  await expect(reader.caret).toBeVisible();
  await window.keys('Control+ArrowLeft', 's');
  await expect(reader.toolbar).toBeVisible();
  const sentence = await reader.selected();
  expect(sentence).toMatch(/^من در پاییز ۱۳۶۵.*\.$/s);
  await window.keys('Tab');
  await expect(reader.toolbar.getByRole('button', { name: 'Highlight', exact: true })).toBeFocused();
  await window.keys('5');
  await expect.poll(() => reader.painted('ibid-highlight-purple')).toEqual([sentence]);
  await window.press('comment');
  await expect(reader.passageCard.getByRole('textbox', { name: 'Comment' })).toBeFocused();
  await window.page.keyboard.type('کدام پاییز؟');
  await window.keys('Control+Enter');
  await expect(reader.passageCard.getByRole('button', { name: 'Comment: کدام پاییز؟' })).toBeFocused();
  await window.keys('Escape');
  await window.press('passages');
  await expect(passages.line('کدام پاییز؟')).toContainText('Question · para. 1');
  await window.keys('Enter');
  await expect.poll(() => reader.flashed()).toBe(sentence);
});

test('words grow to whole sentences, from the toolbar and by key, in English and Persian', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { reader } = window;
  await window.open(ARTICLE);
  await reader.select('an honest boy');
  await reader.toolbar.getByRole('button', { name: 'Whole sentence' }).click();
  await expect.poll(() => reader.selected()).toMatch(/^(He|“He) was an honest boy\.”?/);
  await window.open(SAMIRA);
  await reader.select('دویست نفر');
  await window.press('whole-sentences');
  await expect.poll(() => reader.selected()).toMatch(/^[^.؟!]*دویست نفر[^.؟!]*[.؟!]$/s);
  await window.press('focus-reader');
  await window.press('caret-mode');
  await expect(reader.caret).toBeVisible();
  await window.keys('Control+Home', 's');
  await expect.poll(() => reader.selected()).toMatch(/[.؟!»]$/);
});

test('for fingers the toolbar opens below the words, and what is pressed is large enough', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { reader, page } = { reader: window.reader, page: window.page };
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'pointer', value: 'coarse' }] });
  await window.open(FARID);
  await reader.selectByTouch(NUMBER);
  const words = await reader.pointsOf(NUMBER);
  await expect.poll(async () => (await reader.toolbar.boundingBox())?.y ?? 0).toBeGreaterThan(words.to.y);
  for (const button of await reader.toolbar.getByRole('button').all()) {
    const box = (await button.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
});
