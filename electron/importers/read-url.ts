/** Reads an address as browsers do (https://url.spec.whatwg.org/); null when it is none. Node has this as `URL.parse` from 22 on. */
export function readUrl(address: string, base?: string): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null;
}
