import startProcessor, { Driver } from '@citeproc-rs/wasm/_web/citeproc_rs_wasm.js';
// In the bundle, so that no path to it is needed.
import code from '@citeproc-rs/wasm/_web/citeproc_rs_wasm_bg.wasm?url&inline';

let started: Promise<unknown> | null = null;

/** It is compiled when it is first asked for, which takes about a second. */
export async function loadProcessor(): Promise<typeof Driver> {
  started ??= startProcessor(Buffer.from(code.slice(code.indexOf(',') + 1), 'base64'));
  await started;
  return Driver;
}
