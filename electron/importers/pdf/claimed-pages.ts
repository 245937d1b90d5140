const COUNT = Buffer.from('/Count');

/**
 * How many pages a file says that it has, as far as that can be seen without parsing it; 0 where it cannot. To find out
 * in earnest, a parser goes from page to page. ISO 32000-2, 7.7.3.2.
 */
export function claimedPages(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let most = 0;
  for (let at = file.indexOf(COUNT); at !== -1; at = file.indexOf(COUNT, at + COUNT.length)) {
    const digits = /^\/Count\s{1,9}(\d{1,9})/.exec(file.toString('latin1', at, at + 32))?.[1] ?? '0';
    if (Number(digits) > most && isOfPages(file, at)) most = Number(digits);
  }
  return most;
}

/** An outline counts its entries under the same name. */
function isOfPages(file: Buffer, at: number): boolean {
  const start = Math.max(0, file.lastIndexOf(' obj', at));
  const end = file.indexOf('endobj', at);
  const object = file.subarray(start, end === -1 ? file.length : end);
  return object.includes('/Type /Pages') || object.includes('/Type/Pages');
}
