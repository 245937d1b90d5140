import { findDate } from './dates.ts';
import { takeDetails } from './details.ts';
import { isBody } from './name.ts';
import { type FoundNames, readNames, readShortNames } from './names.ts';
import { takeLastPages } from './numbers.ts';
import { isLabel, isMarkedTitle, isTitle } from './prose.ts';
import { isPublisher, openPublication } from './publication.ts';
import { type Found, found, plain } from './reading.ts';
import { piecesOf, READ, type Slate } from './slate.ts';
import { partType } from './work-type.ts';
import type { Reading } from './reading.ts';

const HEAD = /^([^()\ue0f0]{2,200}?\.?)(\s\(Eds?\.\)\.?)?\s*\(([^()\ue0f0]{3,40})\)([.:,،])\s+(?=\S)/u;
const TITLE_END = /[.?!؟](?=\s|$|\ue0f0)|\s(?=[([])/u;
/** Where commas part everything: `Brandt, Hanne (1999), Weights and Fares, Orval: Harbour Press.` */
const COMMA_END = /[.?!؟](?=\s|$|\ue0f0)|[,،]|\s(?=[([])/u;
const IN_TEXT =
  /^([^()\ue0f0\d]{2,80}?)\s\(([^()]{4,20}?)(?:,\s(pp?\.\s[^()]{1,12}|ص\.?\s[^()]{1,12}))?\)\.?$/u;
const NUMBER = /\((?:Report|Publication|Working Paper)?\s?No\.\s([\w./-]+)\)/u;
/** `Journal, 3, 5–22`: a volume without an issue, before the pages. */
const VOLUME = /(?<=\p{L}),\s(\d{1,4})(?=,\s\d{1,4}(?:[-–]\d{1,4})?\.?\s*(?:$|\ue0f0))/u;
const THESIS = /\[((?:Unpublished\s)?(?:Doctoral|Master[’']s|PhD)\s(?:dissertation|thesis)),\s([^\]]+)\]/u;

/** `Brandt, H., & Orval, J. (1999). Title. Container, 12(3), 4–5.`: the date behind the authors. */
export function readApa(slate: Slate, isWeb: boolean): Reading | null {
  const head = HEAD.exec(slate.left());
  const issued = head && wholeDate(head[3] ?? '');
  if (!head || !issued) return null;
  const names = listedNames(head[1] ?? '');
  const rest = slate.left().slice(head[0].length);
  const stop = (/[,،]/u.test(head[4] ?? '') ? COMMA_END : TITLE_END).exec(rest);
  const title = plain(rest.slice(0, stop ? stop.index + (/[?!؟]/u.test(stop[0]) ? 1 : 0) : rest.length));
  const isListed = names?.names.some(({ given = '' }) => given.endsWith('.')) ?? false;
  if (!(isListed || isWeb ? isMarkedTitle(title) : isTitle(title))) return null;
  const thesis = THESIS.exec(slate.left());
  const number = slate.take(NUMBER)?.[1];
  const end = head[0].length + (stop?.index ?? rest.length);
  slate.wipe(0, end);
  if (thesis) slate.wipe(thesis.index, thesis.index + thesis[0].length);
  const volume = found('volume', slate.take(VOLUME)?.[1], 0.85);
  const details = takeDetails(slate).filter(({ field }) => field !== 'issued');
  const pages = details.some(({ field }) => field === 'page') ? [] : takeLastPages(slate);
  const fields = [
    ...found('title', title, 0.9),
    ...found(head[2] === undefined ? 'author' : 'editor', names?.names, names?.confidence ?? 0),
    ...found('issued', issued, 0.95),
    ...volume,
    ...details,
    ...pages,
    ...found('number', number, 0.95),
    ...found('genre', thesis?.[1], 0.95),
    ...found('publisher', thesis?.[2], 0.95),
  ];
  const all = [...fields, ...appearance(slate, fields, end, isWeb)];
  const isReference =
    isListed ||
    isWeb ||
    all.some(({ field }) => field === 'publisher' || field === 'volume' || field === 'page');
  if (!isReference || (!names && !isWeb)) return null;
  const container =
    all.find((one): one is Found<'container-title'> => one.field === 'container-title')?.value ?? null;
  const isIn = /(?:^|[\s.\ue0f0])(?:In|در|في)[\s:\ue0f0]/u.test(slate.left().slice(end));
  const type = number === undefined ? partType(all, container, isWeb && container !== null, isIn) : 'report';
  return {
    type: type === 'document' ? (isWeb ? 'webpage' : 'book') : bookOf(type, all, container, isWeb),
    fields: all,
  };
}

function bookOf(
  type: Reading['type'],
  fields: readonly Found[],
  container: string | null,
  isWeb: boolean,
): Reading['type'] {
  return type === 'article-journal' &&
    container === null &&
    !isWeb &&
    fields.some(({ field }) => field === 'publisher')
    ? 'book'
    : type;
}

/** What stands behind the title: the container or the publisher. */
function appearance(slate: Slate, fields: readonly Found[], from: number, isWeb: boolean): readonly Found[] {
  const left = slate.left();
  const has = (field: Found['field']): boolean => fields.some((one) => one.field === field);
  if (has('publisher')) return [];
  const pieces = piecesOf(
    `${READ.repeat(from)}${left.slice(from)}`,
    /[,،()[\]]|(?<!(?<!\p{L})\p{Lu})[.?!](?=\s|$|\ue0f0)|\ue0f0+/gu,
  );
  const [first, second] = pieces.filter(({ text }) => text !== 'In' && text !== 'در' && text !== 'في');
  const publication = openPublication(left, from);
  if (!first) return publication?.fields ?? [];
  const words = plain(first.text.replace(/^In\s/u, ''));
  const isIn = has('editor') && pieces[0]?.text.startsWith('In') === true;
  if (
    isIn ||
    (!isPublisher(words) &&
      !/:/u.test(words) &&
      isLabel(words) &&
      (has('volume') || isDaily(fields) || isWeb))
  ) {
    return [
      ...found('container-title', words, 0.9),
      ...(isIn ? publisherOf(publication?.fields, second?.text) : []),
    ];
  }
  return publisherOf(publication?.fields, words);
}

/** The house by its words; else what stands last, where a list of this style has the publisher. */
function publisherOf(published: readonly Found[] | undefined, last: string | undefined): readonly Found[] {
  if (published) return published;
  return last !== undefined && isLabel(last) ? found('publisher', last, 0.75) : [];
}

function isDaily(fields: readonly Found[]): boolean {
  const issued = fields.find((one): one is Found<'issued'> => one.field === 'issued');
  return (issued?.value['date-parts']?.[0]?.length ?? 0) > 1;
}

/** `Brandt (1999, p. 24).` */
export function readInText(text: string): Reading | null {
  const match = IN_TEXT.exec(text.trim());
  const names = match && readShortNames(match[1] ?? '');
  const issued = match && wholeDate(match[2] ?? '');
  if (!names || !issued) return null;
  // Where nothing is written large, any words may stand before a year in brackets.
  if (match[3] === undefined && /\p{Script=Arabic}/u.test(match[1] ?? '')) return null;
  const page = match[3]?.replace(/^(?:pp?\.|ص\.?)\s/u, '');
  return {
    type: 'document',
    fields: [
      ...found('author', names.names, names.confidence),
      ...found('issued', issued, 0.9),
      ...found('page', page, 0.95),
    ],
  };
}

/** Where nothing is written large, only a surname with a given name behind it, or a body, is surely a name. */
function listedNames(words: string): FoundNames | null {
  const read = readNames(words);
  const isSure = read?.names.every(
    ({ family, literal = '' }) =>
      family !== undefined || !/\p{Script=Arabic}/u.test(literal) || isBody(literal),
  );
  return isSure === true ? read : null;
}

/** The date that is all there is in a pair of brackets. */
function wholeDate(words: string) {
  const date = findDate(words);
  return date && date.start <= 1 && date.end >= words.trimEnd().length - 1 ? date.date : null;
}
