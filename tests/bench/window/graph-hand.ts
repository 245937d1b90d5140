import type { Locator, Page } from '@playwright/test';

const STEPS = 120;
/** Pixels. */
const REACH = 160;

/** What a hand does over a drawing for some seconds, turn by turn. */
export interface GraphHand {
  readonly what: string;
  move(page: Page, drawing: Locator): Promise<void>;
}

export const HANDS: readonly GraphHand[] = [
  {
    what: 'moved',
    move: async (page, drawing) => {
      const { x, y } = await middleOf(drawing);
      await page.mouse.move(x, y - REACH / 2);
      await page.mouse.down();
      await around(page, x, y);
      await page.mouse.up();
    },
  },
  {
    what: 'pointed over',
    move: async (page, drawing) => {
      const { x, y } = await middleOf(drawing);
      await around(page, x, y);
    },
  },
  {
    what: 'zoomed',
    move: async (page, drawing) => {
      const { x, y } = await middleOf(drawing);
      await drawing.focus();
      await page.mouse.move(x, y);
      for (let step = 0; step < STEPS; step += 1) {
        await page.mouse.wheel(0, Math.sin((step / STEPS) * 2 * Math.PI) < 0 ? 20 : -20);
      }
    },
  },
];

async function around(page: Page, x: number, y: number): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) {
    const angle = (step / STEPS) * 2 * Math.PI;
    await page.mouse.move(x + REACH * Math.sin(2 * angle), y - (REACH / 2) * Math.cos(angle));
  }
}

async function middleOf(drawing: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await drawing.boundingBox();
  if (!box) throw new Error('the drawing is not on screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
