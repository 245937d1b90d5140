export const SCHEME = 'ibid';
export const ORIGIN = `${SCHEME}://window`;

/** True for the window's own page, whatever follows the origin. */
export function isWindowUrl(url: string): boolean {
  return url === ORIGIN || url.startsWith(`${ORIGIN}/`);
}
