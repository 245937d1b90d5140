/** What is added to an address by whoever passes it on. */
const ADDED = /^(?:utm_|fbclid$|gclid$|mc_[ce]id$|ref$|ref_src$|share$)/u;

/**
 * What tells a web address from another: not how it was asked for, nor what was added on the way. Null for what is no
 * address, and for that of a whole site, which many works have.
 */
export function addressKey(address: string): string | null {
  const whole = /^[a-z][a-z0-9+.-]*:\/\//iu.test(address) ? address : `https://${address}`;
  if (address.trim() === '' || !URL.canParse(whole)) return null;
  const { protocol, hostname, port, pathname, searchParams } = new URL(whole);
  if (!/^https?:$/u.test(protocol)) return null;
  const host = hostname.replace(/^(?:www\d?|m)\./u, '');
  const path = decoded(pathname)
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/iu, '/')
    .replace(/\/+$/u, '');
  const asked = [...searchParams].filter(([name]) => !ADDED.test(name)).map((pair) => pair.join('='));
  const query = asked.toSorted().join('&');
  if (path === '' && query === '') return null;
  return `${host}${port === '' ? '' : `:${port}`}${path}${query === '' ? '' : `?${query}`}`;
}

function decoded(path: string): string {
  // A path may hold what no text was encoded to.
  return path.replaceAll(/(?:%[0-9a-f]{2})+/giu, (bytes) => {
    const text = new TextDecoder().decode(
      Uint8Array.from(bytes.slice(1).split('%'), (byte) => Number.parseInt(byte, 16)),
    );
    return text.includes('\ufffd') ? bytes : text;
  });
}

/** The name of a work in a DOI, or in the address of one; null for anything else. https://www.doi.org/the-identifier/resources/handbook */
export function doiKey(text: string): string | null {
  const doi = /^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:\s?)?(10\.\d{4,9}\/\S+)$/iu.exec(text.trim())?.[1];
  return doi === undefined ? null : doi.toLowerCase().replace(/[.,;)]+$/u, '');
}
