import type { Clipboard } from './own-copies.ts';

/** The clipboard by the page's own means, which asks the window to be in front. */
export const systemClipboard: Clipboard = {
  async read() {
    const words = await navigator.clipboard.readText();
    if (words !== '') return new TextEncoder().encode(words);
    const [item] = await navigator.clipboard.read();
    if (!item?.types.includes('image/png')) return new Uint8Array();
    return new Uint8Array(await (await item.getType('image/png')).arrayBuffer());
  },
  empty: () => navigator.clipboard.writeText(''),
};
