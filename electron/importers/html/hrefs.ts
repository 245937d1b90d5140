/** Where a link may lead: other pages and letters, and places in the same page. */
const ALLOWED = new Set(['http:', 'https:', 'mailto:']);
import { readUrl } from '../read-url.ts';

export type ReadHref =
  | { readonly kind: 'kept'; readonly href: string }
  /** A path without its site, in a page that does not say where it came from. */
  | { readonly kind: 'without-site' }
  | { readonly kind: 'refused' };

/** Reads a link's target as browsers do (https://url.spec.whatwg.org/), so that no spelling hides a scheme. */
export function readHref(href: string, pageUrl: string | null): ReadHref {
  const target = href.trim();
  if (target.startsWith('#')) return { kind: 'kept', href: target };
  const url = readUrl(target) ?? (pageUrl === null ? null : readUrl(target, pageUrl));
  if (url) return ALLOWED.has(url.protocol) ? { kind: 'kept', href: url.href } : { kind: 'refused' };
  const protocolRelative = target.startsWith('//') ? readUrl(`https:${target}`) : null;
  if (protocolRelative) return { kind: 'kept', href: protocolRelative.href };
  return { kind: /^[^/?#]*:/.test(target) ? 'refused' : 'without-site' };
}

/** The address, when it is one that a person could visit. */
export function webAddress(value: string | null): string | null {
  if (value === null) return null;
  const url = readUrl(value.trim());
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}
