import { expect } from 'vitest';
import { runVerifier, type SealedExport } from './sealed-export.ts';

/** What both verifiers say, which has to be the same. */
export async function bothSay(ibid: SealedExport) {
  const own = await ibid.check();
  expect(runVerifier(ibid.folder).checked).toEqual(own);
  return own;
}
