import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { exportReport, findCircle, importSix, makeClaims, seeOrigins, seeWitnesses } from '../case/steps.ts';
import { BURNED, HELD, LOCKED, SAID } from '../case/testimonies.ts';
import { keyboard, watchForPointers } from '../hands/keyboard.ts';
import { mouse } from '../hands/mouse.ts';
import { expect, test } from '../test.ts';

for (const [way, hands] of [
  ['the mouse', mouse],
  ['the keyboard alone', keyboard],
] as const) {
  test(`a case is made of six testimonies with ${way}, from their import to the report`, async ({
    open,
    folder,
  }) => {
    test.setTimeout(300_000);
    const ibid = await open();
    const { window, page } = ibid;
    await page.setViewportSize({ width: 1680, height: 900 });
    const pointers = await watchForPointers(window);
    const by = hands(window);
    await test.step('imports', () => importSix(ibid, by, folder));
    await test.step('makes claims', () => makeClaims(window, by));
    await test.step('sees the witnesses', () => seeWitnesses(window, by));
    await test.step('sees the origins', () => seeOrigins(window, by, HELD));
    await test.step('finds the circle', () => findCircle(window, by));
    await expectAccessible(window, `findings, with ${way}`);
    const report = await test.step('exports', () => exportReport(ibid, by, join(folder, 'report.md')));
    for (const claim of [HELD, LOCKED, BURNED]) expect(report).toContain(claim);
    for (const { words } of SAID) expect(report).toContain(words);
    expect(report).toContain('2 independent origins');
    if (way === 'the keyboard alone') expect(await pointers()).toBe(0);
  });
}
