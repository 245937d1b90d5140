const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/** Whether a note may link to the address: what an export links to may be clicked on. */
export function isLinkAddress(address: string): boolean {
  return URL.canParse(address) && ALLOWED.has(new URL(address).protocol);
}
