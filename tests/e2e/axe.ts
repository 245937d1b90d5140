import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Window } from './screens/window.ts';

/** No violation of any of axe's rules in what is on screen, in light and in dark. */
export async function expectAccessible(
  window: Window,
  what: string,
  { except = [] }: { readonly except?: readonly string[] } = {},
): Promise<void> {
  for (const colours of ['light', 'dark'] as const) {
    await window.wear(colours);
    // The other mode gathers its results in a window of its own, which the host would refuse.
    const axe = new AxeBuilder({ page: window.page }).setLegacyMode();
    // A menu belongs to its button and to no landmark. https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
    const isMenuOpen = (await window.page.getByRole('menu').count()) > 0;
    axe.disableRules([...except, ...(isMenuOpen ? ['region'] : [])]);
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      where: nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`),
    }));
    expect(found, `${what}, ${colours}`).toEqual([]);
  }
}
