/** The bytes of a `data:` address; null for any other, and for one that is broken. https://fetch.spec.whatwg.org/#data-urls */
export function readDataUrl(address: string): Uint8Array | null {
  const match = /^\s*data:([^,]*),/i.exec(address);
  if (!match) return null;
  const content = address.slice(match[0].length);
  if (/;\s*base64\s*$/i.test(match[1] ?? '')) {
    const letters = content.includes('%') ? percentDecoded(content).toString('latin1') : content;
    const bytes = Buffer.from(letters.replaceAll(/[\t\n\f\r ]+/g, ''), 'base64');
    return bytes.length > 0 ? new Uint8Array(bytes) : null;
  }
  return new Uint8Array(percentDecoded(content));
}

/** https://url.spec.whatwg.org/#percent-decode: what is no escape stays as it is. */
function percentDecoded(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const escaped =
      bytes[at] === 0x25 ? /^[\da-f]{2}$/i.exec(bytes.toString('latin1', at + 1, at + 3)) : null;
    bytes[length] = escaped ? Number.parseInt(escaped[0], 16) : (bytes[at] ?? 0);
    length += 1;
    if (escaped) at += 2;
  }
  return bytes.subarray(0, length);
}
