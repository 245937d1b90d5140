const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/** Whether a link may hold the address. It is shown and exported, never opened, yet an export may be clicked on. */
export function isAllowedAddress(address: string): boolean {
  return URL.canParse(address) && ALLOWED.has(new URL(address).protocol);
}

/** The address somebody meant by what they typed, or null when it is none that a link may hold. */
export function toAddress(typed: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  if (isAllowedAddress(trimmed)) return trimmed;
  if (/^[^@/:]+@[^@/:]+\.[^@/:]+$/.test(trimmed)) return `mailto:${trimmed}`;
  const webAddress = `https://${trimmed}`;
  // A colon before any slash is a scheme of its own (`javascript:`), unless a port number follows.
  const hasScheme = /^[^/?#]*:(?!\d+(?:[/?#]|$))/.test(trimmed);
  return !hasScheme && /^[^/?#]+\.[^/?#]+/.test(trimmed) && URL.canParse(webAddress) ? webAddress : null;
}
