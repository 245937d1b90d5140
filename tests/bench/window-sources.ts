/* What the benchmarks take from the Chromium host. */
export { openChromiumWindow } from '../../electron/chromium/chromium-window.ts';
