import { readBreadcrumb } from './breadcrumb.ts';
import { readByline } from './byline.ts';
import { announcesLinks, isClutterAtEdge } from './clutter.ts';
import { readDate, readDateLine } from './dates.ts';
import { readAddress, readSourceLine } from './source-line.ts';

/** A paragraph or a line of a text. */
export interface EdgeUnit {
  readonly text: string;
  /** The lines that it had in its source. */
  readonly lines: readonly unknown[];
  /** A line that is drawn and not written. */
  readonly rule: boolean;
}

/** A field of the document, or a site's words with the reason to drop them. */
export type EdgeFate = 'metadata' | { readonly reason: string };

/** What the lines around a text say of it. */
export interface Edges<Unit> {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly breadcrumb: readonly string[];
  readonly url: string | null;
  readonly claimed: ReadonlyMap<Unit, EdgeFate>;
}

/** What a format knows by itself, so that no line is looked at for it, and how it tells a title. */
export interface EdgeRules<Unit> {
  readonly title: string | null;
  readonly breadcrumb?: readonly string[];
  isTitle(unit: Unit, next: Unit | undefined): boolean;
}

export const CLUTTER = 'page clutter';
const MOST_LINKS = 20;

/** Reads the edges of a text: from the top down to its first paragraph, and from the end up to its last. */
export function readEdges<Unit extends EdgeUnit>(
  units: readonly Unit[],
  rules: EdgeRules<Unit>,
): Edges<Unit> {
  const claimed = new Map<Unit, EdgeFate>();
  const found: Found = {
    title: rules.title,
    authors: [],
    published: null,
    breadcrumb: rules.breadcrumb ?? [],
    url: null,
  };
  for (const [index, unit] of units.entries()) {
    if (unit.rule || claimEdge(unit, found, claimed, true)) continue;
    const isTitle = found.title === null ? rules.isTitle(unit, units[index + 1]) : unit.text === found.title;
    if (!isTitle) break;
    found.title = unit.text;
    claimed.set(unit, 'metadata');
  }
  const rest = units.filter((unit) => !claimed.has(unit));
  readEnd(rest, found, claimed);
  return { ...found, claimed };
}

interface Found {
  title: string | null;
  authors: readonly string[];
  published: string | null;
  breadcrumb: readonly string[];
  url: string | null;
}

function readEnd<Unit extends EdgeUnit>(
  units: readonly Unit[],
  found: Found,
  claimed: Map<Unit, EdgeFate>,
): void {
  let short: Unit[] = [];
  for (const unit of units.toReversed()) {
    if (announcesLinks(unit.text)) {
      for (const link of short) claimed.set(link, { reason: 'links to other pages' });
      short = [];
    }
    if (unit.rule || claimEdge(unit, found, claimed, false)) continue;
    if (!isShort(unit) || short.length > MOST_LINKS) return;
    short.push(unit);
  }
}

/** A byline, a date, an address or a breadcrumb, where none was found yet, or clutter. */
function claimEdge<Unit extends EdgeUnit>(
  unit: Unit,
  found: Found,
  claimed: Map<Unit, EdgeFate>,
  atTop: boolean,
): boolean {
  if (unit.lines.length > 2) return false;
  const isClutter = isClutterAtEdge(unit.text);
  if (!isClutter && !isField(unit.text, found, atTop)) return false;
  claimed.set(unit, isClutter ? { reason: CLUTTER } : 'metadata');
  return true;
}

/** Puts a field that the line says, and nothing else, where it was empty. */
function isField(line: string, found: Found, atTop: boolean): boolean {
  const authors = readByline(line);
  if (authors) {
    if (found.authors.length > 0 && String(found.authors) !== String(authors)) return false;
    found.authors = authors;
    found.published ??= readDate(line);
    return true;
  }
  const date = readDateLine(line);
  if (date !== null && (found.published ?? date) === date) {
    found.published = date;
    return true;
  }
  const url = readSourceLine(line) ?? (atTop ? readAddress(line) : null);
  if (url !== null && found.url === null) {
    found.url = url;
    return true;
  }
  // The section, printed once more by itself.
  if (atTop && found.breadcrumb.slice(1).includes(line)) return true;
  const breadcrumb = atTop ? readBreadcrumb(line, found.title ?? undefined) : null;
  if (!breadcrumb || (found.breadcrumb.length > 0 && String(found.breadcrumb) !== String(breadcrumb)))
    return false;
  found.breadcrumb = breadcrumb;
  return true;
}

function isShort({ text, lines }: EdgeUnit): boolean {
  return lines.length === 1 && text.length <= 120 && !/[.!?؟…:][”"»)]?$/u.test(text);
}
