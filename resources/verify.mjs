#!/usr/bin/env node
// Ibid: compares the quotations of exported notes with the texts they were taken from. Node 18 or newer, nothing else.
/*
 *   node verify.mjs [FOLDER] [--json]      without FOLDER, the one that this file lies in
 *
 * It reads files below FOLDER and writes none; it opens no connection. Exit code 0 when all quotations are sound, 1 when
 * one is not, 2 when it cannot look. With --json, one line for each quotation. What it does, so that you can write it anew:
 *
 * 1. A footnote of a note is sealed when its words hold
 *       quotation src=DOCUMENT rev=sha256:HASH o=START-END q=sha256:HASH        (or `reference` for `quotation`)
 *    or when evidence.jsonl names its note and label. In Markdown without footnotes it is an item of a list that begins with
 *    <a id="note-LABEL"></a>, and its marker is the link [\[LABEL\]](#note-LABEL). `rev` is the SHA-256 of a whole text as UTF-8, START and END count
 *    its UTF-16 code units, `q` is the SHA-256 of what stands between them.
 *    In a page it is the item of a list with the id note-fn-LABEL, and its marker is what leads there.
 *    In a document for Word it is a footnote, and what has the style Quote is a block quote; in one of OpenDocument LABEL is
 *    the place of the footnote among all, from 1, and what has the style Quotations is a block quote.
 * 2. The quotation is what the block quote says in which the marker of the footnote stands, from the marker of the
 *    quotation before it; what stands behind the last marker counts to the last quotation, but for an id of a block (^id).
 *    Markdown that takes too long to be read (`isTangled` below) is not read.
 * 3. The text is the file of any folder `sources` whose bytes have the hash `rev`. A file that has it in its name alone:
 *    SOURCE-CHANGED. No file: NOT-FOUND. A text without the words of `q` at START-END: ALTERED.
 * 4. The words, where runs of white space are one space and U+FFFC (a picture) is nothing, are those of the text: OK.
 *    They are the same in one typography (TYPOGRAPHY and `plain` below): OK-TYPOGRAPHY. Between two letters of Arabic script a
 *    half-space (U+200C) in one may be a space or nothing in the other. Capitals, accents, hamza and vowel signs count.
 *    Of words that the export withholds (` x=START-END,…` before ` q=`) the text has one bar (U+2588), and so has the note for
 *    whatever it says between two.
 * 5. They are parts of the text in order, each gap marked with … […] or (…), also one at the beginning or the end: OK-ELLIPSIS.
 * 6. Else, when three words or more: they stand elsewhere in the text: ALTERED; in a text of another document: MISATTRIBUTED.
 * 7. Else, by the words that both have in common order (2 × common ÷ all): from 0.3 on ALTERED with a diff, below NOT-FOUND.
 *    What evidence.jsonl names and no note has is NOT-FOUND. Paths are compared in NFC.
 *
 * Files of other kinds that may hold quotations, such as PDF, are named and not compared: in them a quotation cannot be told from
 * other words. Hidden files, links, and whatever lies more than 20 folders deep are passed over.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';

const SOUND = ['OK', 'OK-TYPOGRAPHY', 'OK-ELLIPSIS'];
const ALL = [...SOUND, 'ALTERED', 'MISATTRIBUTED', 'NOT-FOUND', 'SOURCE-CHANGED'];

// ---------------------------------------------------------------------------------------------- words

/** What is typeset in one way or another and says the same. Version 1. */
const TYPOGRAPHY = [
  [/[‘’‚‛‹›′´`ʼ❛❜]/g, "'"],
  [/[“”„‟″«»❝❞〝〞〟]/g, '"'],
  [/[‐‑‒–—―−⁃⸺⸻]/g, '-'],
  [/[\u00a0\u0085\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' '],
  [/[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/g, ''],
  [/\u00ad|\u200b|\u200d|\u2060|\ufeff|[\ufe00-\ufe0f]|\u0640/gu, ''],
  [/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15)],
  [/\u064a/g, '\u06cc'],
  [/[\u0643\u06aa]/g, '\u06a9'],
  [/\u06c0/g, '\u0647\u0654'],
  [/\0/g, '\ufffd'],
  [/\\(?=[ \t\n])/g, ''],
  [/[ \t\n\v\f\r]+/g, ' '],
  [/ ?-[- ]*/g, '-'],
  [/\.(?: ?\.){2,}/g, '…'],
  [/(?<![\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff])\u200c+|\u200c+(?![\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\u200c])/g, ''],
  [/\u200c+/g, '\u200c'],
];

const squeezed = (text) => text.replace(/[ \u200c]/g, '');
const wellFormed = (text) => Buffer.from(text, 'utf8').toString('utf8');
const oneLine = (text) =>
  wellFormed(text).replace(/\0/g, '\ufffd').replace(/[ \t\n\v\f\r]+/g, ' ').replace(/^ | $/g, '');

function plain(text) {
  const forms = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/g;
  const start = wellFormed(text).normalize('NFC').replace(forms, (form) => form.normalize('NFKC'));
  return TYPOGRAPHY.reduce((done, [from, to]) => done.replace(from, to), start).trim();
}

const LETTER = '[\\p{L}\\p{N}\\p{M}\\u200c\\u{10000}-\\u{10ffff}]';
const ONE_LETTER = new RegExp(`^${LETTER}$`, 'u');
const isLetter = (sign) => ONE_LETTER.test(sign);

/** Finds words of one typography as whole words in a text of the same. */
function pattern(words, { before = '', after = '', flags = '' } = {}) {
  const signs = Array.from(words);
  const body = signs.map((sign) => {
    if (sign === ' ') return '[ \\u200c]';
    return sign === '\u200c' ? '[ \\u200c]?' : sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
  const head = before || (isLetter(signs[0] ?? '') ? `(?<!${LETTER})` : '');
  const foot = after || (isLetter(signs[signs.length - 1] ?? '') ? `(?!${LETTER})` : '');
  return new RegExp(`${head}${body.join('\\u200c?')}${foot}`, `u${flags}`);
}

/** The gaps of a shortened quotation; null when it is none. */
function gapsIn(text, words) {
  const parts = words.split(/ ?(?:\[…\]|\(…\)|…) ?/);
  if (parts.length < 2 || parts.every((part) => part === '')) return null;
  const gaps = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    if (part === '') {
      if (last) gaps.push(text.slice(at));
      continue;
    }
    const look = pattern(part, { before: index === 0 ? '^' : '', after: last ? '$' : '', flags: 'g' });
    look.lastIndex = at;
    const found = look.exec(text);
    if (!found) return null;
    gaps.push(text.slice(at, found.index));
    at = found.index + found[0].length;
  }
  return gaps.map((gap) => gap.trim()).filter((gap) => gap !== '');
}

/** A longest common subsequence of words; of several, the one that drops words earliest. */
function compare(sealed, said) {
  const split = (text) => oneLine(text).split(' ').filter((word) => word !== '');
  const old = split(sealed);
  const now = split(said);
  const a = old.map(plain);
  const b = now.map(plain);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const [m, n] = [a.length - head - tail, b.length - head - tail];
  const isTooMuch = m * n > 4_000_000;
  const rows = Array.from({ length: isTooMuch ? 0 : m + 1 }, () => new Uint32Array(n + 1));
  for (let i = isTooMuch ? -1 : m - 1; i >= 0; i -= 1) {
    for (let j = n - 1; j >= 0; j -= 1) {
      rows[i][j] = a[head + i] === b[head + j] ? rows[i + 1][j + 1] + 1 : Math.max(rows[i + 1][j], rows[i][j + 1]);
    }
  }
  const out = old.slice(0, head);
  let common = head + tail;
  let [lost, added] = [[], []];
  const flush = () => {
    if (lost.length > 0) out.push(`[-${lost.join(' ')}-]`);
    if (added.length > 0) out.push(`{+${added.join(' ')}+}`);
    [lost, added] = [[], []];
  };
  for (let i = 0, j = 0; i < m || j < n;) {
    if (!isTooMuch && i < m && j < n && a[head + i] === b[head + j]) {
      flush();
      out.push(old[head + i]);
      common += 1;
      i += 1;
      j += 1;
    } else if (i < m && (isTooMuch || j >= n || rows[i + 1][j] >= rows[i][j + 1])) lost.push(old[head + i++]);
    else added.push(now[head + j++]);
  }
  flush();
  out.push(...old.slice(a.length - tail));
  const all = a.length + b.length;
  return { diff: out.join(' '), similarity: all === 0 ? 1 : (2 * common) / all };
}

// ---------------------------------------------------------------------------------------------- Markdown: blocks

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const HEADING = /^ {0,3}#{1,6}(?=[ \t]|$)/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( {0,3}(?:[-+*]|(\d{1,9})[.)]))( {1,4}(?! )| (?= )|(?=$))/;
const NOTE = /^ {0,3}\[\^((?:\\.|[^\]\\\s])+)\]:[ \t]*/;
const DEFINITION = /^ {0,3}\[(?!\^)((?:\\.|[^[\]\\])+)\]:[ \t]*(?:<[^<>\n]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*(?:\n|$)/;
const TAGS =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const TAG =
  '<(?:[A-Za-z][A-Za-z0-9-]*(?:\\s+[A-Za-z_:][\\w.:-]*(?:\\s*=\\s*(?:[^\\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?)*\\s*/?|/[A-Za-z][A-Za-z0-9-]*\\s*)>';
const HTML = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![A-Za-z]/, />/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [new RegExp(`^ {0,3}</?(?:${TAGS})(?=[\\s/>]|$)`, 'i'), null],
  [new RegExp(`^ {0,3}${TAG}[ \\t]*$`), null],
];

const isBlank = (line) => /^[ \t]*$/.test(line);
const widened = (space, column) =>
  space.replace(/[ \t]/g, (sign) => {
    const width = sign === ' ' ? 1 : 4 - (column % 4);
    column += width;
    return ' '.repeat(width);
  });
/** With spaces for tabs, before the line and behind the sign that begins a block. */
const spaced = (line) =>
  line
    .replace(/^[ \t]+/, (space) => widened(space, 0))
    .replace(/^( {0,3}(?:>|[-+*]|\d{1,9}[.)]))([ \t]+)/, (_all, mark, space) => mark + widened(space, mark.length));

/** In a list any item ends the paragraph of the item before; elsewhere an empty one does not, nor one that counts on. */
function breaksParagraph(line, isAnyItem = false) {
  const item = ITEM.exec(line);
  const isItem = item && (isAnyItem || (line.length > item[0].length && (item[2] === undefined || Number(item[2]) === 1)));
  const starts = [FENCE, HEADING, RULE, QUOTE, NOTE, ...HTML.slice(0, 6).map(([start]) => start)];
  return isItem || starts.some((start) => start.test(line));
}

/** The blocks of some lines: { kind, text } or { kind, children }; `open` when a line below could still belong to them. */
function blocksOf(rows, links) {
  const lines = rows.map(spaced);
  const blocks = [];
  let at = 0;
  /** Lines of a container, without what marks them as its own, and those that a paragraph in it takes without. */
  const container = (first, strip) => {
    const inner = [first];
    for (at += 1; at < lines.length; at += 1) {
      const own = strip(lines[at]);
      if (own !== null) inner.push(own);
      else if (isBlank(lines[at]) || breaksParagraph(lines[at], true) || !isOpen(blocksOf(inner, new Set()))) break;
      else inner.push(lines[at].replace(/^[ \t]+/, ''));
    }
    const children = blocksOf(inner, links);
    return { children, open: at === lines.length && isOpen(children) };
  };
  while (at < lines.length) {
    const line = lines[at];
    const fence = FENCE.exec(line);
    const item = RULE.test(line) ? null : ITEM.exec(line);
    const note = NOTE.exec(line);
    const html = HTML.find(([start]) => start.test(line));
    if (isBlank(line)) at += 1;
    else if (line.startsWith('    ')) {
      const code = [];
      for (; at < lines.length && (isBlank(lines[at]) || lines[at].startsWith('    ')); at += 1) code.push(lines[at].slice(4));
      blocks.push({ kind: 'code', text: code.join('\n').replace(/[ \t\n]+$/, '') });
    } else if (fence) {
      const indent = line.search(/[^ ]/);
      const end = new RegExp(`^ {0,3}${fence[1][0]}{${fence[1].length},}[ \\t]*$`);
      const code = [];
      for (at += 1; at < lines.length && !end.test(lines[at]); at += 1) {
        code.push(rows[at].replace(new RegExp(`^ {0,${indent}}`), ''));
      }
      at += 1;
      blocks.push({ kind: 'code', text: code.join('\n') });
    } else if (HEADING.test(line)) {
      blocks.push({ kind: 'text', text: line.replace(HEADING, '').replace(/(?:^|[ \t])#+[ \t]*$/, '').replace(/^[ \t]+|[ \t]+$/g, '') });
      at += 1;
    } else if (RULE.test(line)) {
      blocks.push({ kind: 'rule' });
      at += 1;
    } else if (QUOTE.test(line)) {
      const strip = (own) => (QUOTE.test(own) ? own.replace(QUOTE, '') : null);
      blocks.push({ kind: 'quote', ...container(strip(line), strip) });
    } else if (note) {
      const strip = (own) => (isBlank(own) ? '' : own.startsWith('    ') ? own.slice(4) : null);
      blocks.push({ kind: 'note', label: note[1], from: at, ...container(line.slice(note[0].length), strip) });
      blocks[blocks.length - 1].raw = lines.slice(blocks[blocks.length - 1].from, at).join('\n');
    } else if (item) {
      const width = item[0].length + (item[3] === '' ? 1 : 0);
      const strip = (own) => (isBlank(own) ? '' : own.search(/[^ ]/) >= width ? own.slice(width) : null);
      const kind = { kind: 'item', sign: item[1].slice(-1), number: item[2] === undefined ? null : Number(item[2]) };
      const from = at;
      blocks.push({ ...kind, ...container(line.slice(item[0].length), strip) });
      blocks[blocks.length - 1].raw = lines.slice(from, at).join('\n');
    } else if (html) {
      const [, end] = html;
      const from = at;
      while (at < lines.length && (end ? !end.test(lines[at]) : !isBlank(lines[at]))) at += 1;
      if (end && at < lines.length) at += 1;
      blocks.push({ kind: 'html', text: lines.slice(from, at).join('\n').replace(/^[ \t]+|[ \t\n]+$/g, '') });
    } else {
      const words = [line.replace(/^[ \t]+/, '')];
      let isHeading = false;
      for (at += 1; at < lines.length && !isBlank(lines[at]) && !isHeading; at += 1) {
        isHeading = /^ {0,3}(?:=+|-+)[ \t]*$/.test(lines[at]);
        if (!isHeading && breaksParagraph(lines[at])) break;
        if (!isHeading) words.push(lines[at].replace(/^[ \t]+/, ''));
      }
      let text = words.join('\n').replace(/[ \t]+$/, '');
      for (let found = DEFINITION.exec(text); found; found = DEFINITION.exec(text)) {
        links.add(labelKey(found[1]));
        text = text.slice(found[0].length);
      }
      blocks.push({ kind: 'text', text, open: at === lines.length && !isHeading });
    }
  }
  return blocks;
}

function isOpen(blocks) {
  return blocks[blocks.length - 1]?.open === true;
}

const labelKey = (label) => label.replace(/[ \t\n]+/g, ' ').trim().toLowerCase().toUpperCase();

// ---------------------------------------------------------------------------------------------- Markdown: lines

const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const ENTITIES = new Map([
  ...LATIN.split(' ').map((name, index) => [name, String.fromCharCode(160 + index)]),
  ...Object.entries({
    amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwnj: '\u200c',
    zwj: '\u200d', lrm: '\u200e', rlm: '\u200f', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“',
    rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›', hellip: '…', bull: '•', dagger: '†', Dagger: '‡', prime: '′', Prime: '″',
    trade: '™', euro: '€', minus: '−', NewLine: '\n', Tab: '\t', lbrack: '[', rbrack: ']', lowbar: '_', ast: '*', num: '#',
    percnt: '%', dollar: '$', excl: '!', lpar: '(', rpar: ')', plus: '+', comma: ',', period: '.', sol: '/', colon: ':', semi: ';',
    equals: '=', quest: '?', commat: '@', bsol: '\\', Hat: '^', grave: '`', lbrace: '{', rbrace: '}', lcub: '{', rcub: '}',
    verbar: '|', vert: '|',
  }),
]);

function entity(source) {
  const number = /^&#(?:[xX]([0-9a-fA-F]{1,6})|(\d{1,7}));$/.exec(source);
  if (!number) return ENTITIES.get(source.slice(1, -1)) ?? source;
  const code = number[1] ? parseInt(number[1], 16) : Number(number[2]);
  const isBad =
    code > 0x10ffff || (code >= 0xd800 && code < 0xe000) || (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef) ||
    code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160);
  return isBad ? '\ufffd' : String.fromCodePoint(code);
}

const isSpace = (sign) => sign === undefined || /\s/u.test(sign);
const isSign = (sign) => sign !== undefined && /[\p{P}\p{S}]/u.test(sign);
const shown = (html) => (/^<br ?\/?>$/i.test(html) ? '\n' : /^(?:<\/?(?:mark|b|i|em|strong|u)>|<!-- ?-->)$/i.test(html) ? '' : html);

const AUTOLINK = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\0-\x1f]*|[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)>/y;
const INLINE_HTML = new RegExp(`${TAG}|<!--(?:>|->|[^]*?-->)|<\\?[^]*?\\?>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[^]*?\\]\\]>`, 'y');
const ENTITY = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]*);/y;
const MARKER = /\[\^((?:\\.|[^\]\\\s])+)\]/y;
const TARGET =
  /\([ \t\n]*(?:<(?:\\.|[^<>\n\\])*>|(?:\\.|[^\s()\\<]|\((?:\\.|[^\s()\\]|\((?:\\.|[^\s()\\])*\))*\))(?:\\.|[^\s()\\]|\((?:\\.|[^\s()\\]|\((?:\\.|[^\s()\\])*\))*\))*)?(?:[ \t\n]+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?[ \t\n]*\)/y;
/** What leads to a note of a list, and what such a note begins with. */
const LISTED = /^\([ \t\n]*<?#note-([1-9]\d{0,8})>?[ \t\n]*\)$/;
const ANCHOR = /^<a id="note-([1-9]\d{0,8})"><\/a>/;
const LISTED_IN_HTML = /<a href="#note-([1-9]\d{0,8})">\[\1\]<\/a>/g;
const LABEL = /\[((?:\\.|[^[\]\\])*)\]/y;

/** The words of a paragraph, and the markers among them. */
function wordsOf(text, notes, links) {
  const parts = [];
  const say = (words) => parts.push({ words });
  const openers = [];
  let at = 0;
  const take = (look) => {
    look.lastIndex = at;
    const found = look.exec(text);
    if (found) at += found[0].length;
    return found;
  };
  while (at < text.length) {
    const sign = text[at];
    let found;
    if (sign === '\\' && at + 1 < text.length && /[!-/:-@[-`{-~\n]/.test(text[at + 1])) {
      say(text[at + 1]);
      at += 2;
    } else if (sign === '`') {
      const [run] = /^`+/.exec(text.slice(at));
      const end = new RegExp(`(?<!\`)\`{${run.length}}(?!\`)`, 'g');
      end.lastIndex = at + run.length;
      const closing = end.exec(text);
      if (closing) {
        const code = text.slice(at + run.length, closing.index).replace(/\n/g, ' ');
        say(/^ .* $/.test(code) && /[^ ]/.test(code) ? code.slice(1, -1) : code);
      } else say(run);
      at = closing ? closing.index + run.length : at + run.length;
    } else if (sign === '<' && (found = take(AUTOLINK))) say(found[1]);
    else if (sign === '<' && (found = take(INLINE_HTML))) say(shown(found[0]));
    else if (sign === '&' && (found = take(ENTITY))) say(entity(found[0]));
    else if (sign === '[' && isLabelOf(text, at, notes)) parts.push({ marker: labelKey(take(MARKER)[1]) });
    else if (sign === '[' || (sign === '!' && text[at + 1] === '[')) {
      const source = sign === '[' ? '[' : '![';
      openers.push({ part: parts.length, at: at + source.length, isImage: source === '![', isOff: false });
      say(source);
      at += source.length;
    } else if (sign === ']' && openers.length > 0) closeBracket();
    else if (sign === '*' || sign === '_') {
      const [run] = (sign === '*' ? /^\*+/ : /^_+/).exec(text.slice(at));
      const [before] = Array.from(text.slice(0, at).slice(-2)).slice(-1);
      const [after] = Array.from(text.slice(at + run.length, at + run.length + 2));
      const left = !isSpace(after) && (!isSign(after) || isSpace(before) || isSign(before));
      const right = !isSpace(before) && (!isSign(before) || isSpace(after) || isSign(after));
      const opens = sign === '*' ? left : left && (!right || isSign(before));
      const closes = sign === '*' ? right : right && (!left || isSign(after));
      parts.push({ sign, size: run.length, count: run.length, opens, closes });
      at += run.length;
    } else {
      say(sign);
      at += 1;
    }
  }
  pair(parts, 0);
  return parts.map((part) => ('sign' in part ? { words: part.sign.repeat(part.count) } : part));

  function closeBracket() {
    const opener = openers.pop();
    const inside = text.slice(opener.at, at);
    at += 1;
    const target = opener.isOff ? null : take(TARGET);
    const isLink = !opener.isOff && (target !== null || isReference(inside));
    if (!isLink) {
      say(']');
      return;
    }
    pair(parts, opener.part + 1);
    const inner = parts.splice(opener.part).slice(1);
    const words = inner.map((part) => ('sign' in part ? { words: part.sign.repeat(part.count) } : part));
    const [, listed] = LISTED.exec(target?.[0] ?? '') ?? [];
    const isListed = notes.has(`NOTE ${listed}`) && words.map((part) => part.words).join('') === `[${listed}]`;
    if (opener.isImage) say(`![${words.map((part) => part.words ?? '').join('')}]`);
    else {
      parts.push(...(isListed ? [{ marker: `NOTE ${listed}` }] : words));
      for (const other of openers) if (!other.isImage) other.isOff = true;
    }
  }

  function isReference(inside) {
    const start = at;
    const label = take(LABEL);
    if (label && links.has(labelKey(label[1] === '' ? inside : label[1]))) return true;
    at = start;
    return !label && links.has(labelKey(inside));
  }
}

function isLabelOf(text, at, notes) {
  MARKER.lastIndex = at;
  const found = MARKER.exec(text);
  return found !== null && notes.has(labelKey(found[1]));
}

/** Takes signs that are emphasis out of the parts from one on. */
function pair(parts, from) {
  for (let close = from; close < parts.length; close += 1) {
    const closer = parts[close];
    if (!closer.closes || closer.isOff) continue;
    for (let open = close - 1; open >= from && closer.count > 0; open -= 1) {
      const opener = parts[open];
      const isOdd = (opener.closes || closer.opens) && (opener.size + closer.size) % 3 === 0;
      const fits = !isOdd || (opener.size % 3 === 0 && closer.size % 3 === 0);
      if (!opener.opens || opener.isOff || opener.sign !== closer.sign || !fits) continue;
      while (opener.count > 0 && closer.count > 0) {
        const used = opener.count > 1 && closer.count > 1 ? 2 : 1;
        opener.count -= used;
        closer.count -= used;
      }
      for (const between of parts.slice(open + 1, close)) between.isOff = true;
    }
  }
}

// ---------------------------------------------------------------------------------------------- notes

const SEAL = /\b(quotation|reference)\s+src=([a-z0-9][a-z0-9-]{0,63})\s+rev=sha256:([\da-f]{64})\s+o=(\d{1,15})-(\d{1,15})(?:\s+x=(\d{1,15}-\d{1,15}(?:,\d{1,15}-\d{1,15})*))?\s+q=sha256:([\da-f]{64})\b/;

function sealIn(words) {
  const found = SEAL.exec(words);
  if (!found) return null;
  const [kind, document, revision, start, end, hidden, exact] = found.slice(1);
  const withheld = hidden === undefined ? [] : hidden.split(',').map((range) => range.split('-').map(Number));
  return { kind, document, revision, start: Number(start), end: Number(end), exact, withheld };
}

const keyOf = ({ kind, document, revision, start, end, exact, withheld }) =>
  JSON.stringify([kind, document, revision, start, end, exact, withheld]);

/** A line that pandoc writes around a `div`: it is no line of the quotation before it. */
const DIV_FENCE = /^:{3,}[ \t]*(?:\{[^{}]*\}|[A-Za-z0-9_-]+)?[ \t]*$/;

const DEEPEST = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){50}|^[ \t]{200,}(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])/m;
const MOST_PAIRED = [[/[*_~]/g, 2000], [/\]/g, 2000], [/[[\]!<]/g, 4000]];

/** Whether there are so many signs in one paragraph that some parsers would not come to an end. */
function isTangled(markdown) {
  const count = (paragraph, signs) => (paragraph.match(signs) ?? []).length;
  const hasMore = (paragraph) => MOST_PAIRED.some(([signs, most]) => count(paragraph, signs) > most);
  return DEEPEST.test(markdown) || markdown.split(/\n[ \t]*\r?\n/).some(hasMore);
}

/** The sealed footnotes of a note with what their block quotes say now. `evidence` knows seals by label. */
function sealedIn(markdown, evidence) {
  const lines = markdown
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => (DIV_FENCE.test(line) ? '' : line));
  const front = /^---[ \t]*$/.test(lines[0]) ? lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line)) : -1;
  const links = new Set();
  const tree = blocksOf(lines.slice(front + 1), links);
  const notes = new Map();
  for (const block of tree) {
    const [first] = block.kind === 'item' ? block.children : [];
    const [, label] = first?.kind === 'text' ? (ANCHOR.exec(first.text) ?? []) : [];
    if (label !== undefined) Object.assign(block, { kind: 'note', label: `note ${label}`, shown: label });
  }
  walk(tree, (block) => {
    if (block.kind !== 'note' || notes.has(labelKey(block.label))) return;
    const label = block.shown ?? block.label.replace(/\\([!-/:-@[-`{-~])/g, '$1');
    notes.set(labelKey(block.label), { label, seal: sealIn(block.raw) ?? evidence.get(label) ?? null, said: [], isUsed: false });
  });
  const inlines = (text) => wordsOf(text, notes, links);
  const quotes = [];
  walk(tree, (block) => {
    if (block.kind === 'quote') quotes.push(partsOf(block.children, inlines));
    for (const [, label] of block.kind === 'html' ? block.text.matchAll(LISTED_IN_HTML) : []) {
      if (notes.has(`NOTE ${label}`)) notes.get(`NOTE ${label}`).isUsed = true;
    }
    if (block.kind !== 'text') return;
    for (const { marker } of inlines(block.text)) if (marker !== undefined) notes.get(marker).isUsed = true;
  });
  return sayings(notes, quotes);
}

/** What the sealed notes say of what is quoted. */
function sayings(notes, quotes) {
  for (const quote of quotes) {
    let words = '';
    let last = null;
    for (const part of quote) {
      const note = part.marker === undefined ? null : notes.get(part.marker);
      if (part.words !== undefined) words += part.words;
      else if (note?.seal?.kind === 'quotation') {
        note.said.push(words);
        [last, words] = [note, ''];
      }
    }
    if (last) last.said[last.said.length - 1] += words.replace(/(?:^|\s)\^[A-Za-z0-9-]+\s*$/, '');
  }
  return [...notes.values()].filter(({ seal }) => seal !== null);
}

const TOKEN =
  /<!--[^]*?(?:-->|$)|<(script|style|title|textarea|template|noscript)(?=[\s/>])[^]*?<\/\1\s*>|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|<[!?][^>]*>|[^<]+|</gi;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const BLOCKS = new Set('p pre div h1 h2 h3 h4 h5 h6'.split(' '));
const PLAIN = new Set('a b strong i em u mark sub sup span code blockquote'.split(' '));
const HARMLESS = new Set(['dir', 'id', 'href', 'lang', 'title']);

const decoded = (words) => words.replace(new RegExp(ENTITY.source, 'g'), entity);

/** The same of a page of the web. An element of a quotation that does more than change the look of words shows as itself. */
function sealedInPage(page, evidence) {
  const notes = new Map();
  const quotes = [];
  const open = [];
  const within = (what) => open.filter((one) => one[what]).map((one) => one[what]);
  const say = (words) => {
    if (open.some(({ isMarker }) => isMarker)) return;
    for (const quote of within('quote')) quote.push({ words });
  };
  const markers = [];
  const close = () => {
    const { name, isPlain, quote } = open.pop();
    if (quote || (isPlain && BLOCKS.has(name))) say('\n');
  };
  for (const [token, silent, end, tag = '', rest = ''] of page.matchAll(TOKEN)) {
    const name = (silent ?? tag).toLowerCase();
    if (name === '') {
      if (/^<[!?]/.test(token)) continue;
      for (const note of within('note')) note.raw += decoded(token);
      say(decoded(token));
    } else if (silent !== undefined) say(`<${name}>`);
    else if (end === '/') {
      if (!open.some((one) => one.name === name)) continue;
      while (open[open.length - 1].name !== name) close();
      close();
    } else {
      const all = [...rest.matchAll(ATTRIBUTE)].map(([, key, ...value]) => [
        key.toLowerCase(),
        decoded(value.find((one) => one !== undefined) ?? ''),
      ]);
      const of = new Map(all.reverse());
      const [, to] = (name === 'a' && /^#note-fn-([1-9]\d{0,8})$/.exec(of.get('href') ?? '')) || [];
      const [, number] = (name === 'li' && /^note-fn-([1-9]\d{0,8})$/.exec(of.get('id') ?? '')) || [];
      const isHarmless = [...of.keys()].every((key) => HARMLESS.has(key) || (key === 'class' && name === 'blockquote'));
      const isPlain = isHarmless && (BLOCKS.has(name) || PLAIN.has(name));
      const one = { name, isPlain, isMarker: to !== undefined };
      const quoted = within('quote');
      if (to !== undefined) {
        if (open.some(({ isMarker }) => isMarker)) continue;
        markers.push(to);
        quoted[quoted.length - 1]?.push({ marker: to });
      } else if (name === 'br') say('\n');
      else if (name === 'blockquote') quotes.push((one.quote = []));
      else if (number !== undefined && quoted.length === 0) {
        one.note = { label: number, raw: '', said: [], isUsed: false };
        if (!notes.has(number)) notes.set(number, one.note);
      }
      if (!VOID.has(name)) open.push(one);
      if (!isPlain && name !== 'br' && to === undefined) say(`<${name}>`);
    }
  }
  for (const note of notes.values()) note.seal = sealIn(note.raw) ?? evidence.get(note.label) ?? null;
  for (const marker of markers) if (notes.has(marker)) notes.get(marker).isUsed = true;
  return sayings(notes, quotes);
}

const LARGEST = 100 * 1024 * 1024;

/** A part of a ZIP file as words; none where it is not there or cannot be read. */
function zipped(bytes, wanted) {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end === -1 || end + 22 > bytes.length) return '';
  try {
    let at = bytes.readUInt32LE(end + 16);
    for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
      const [nameSize, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
      if (bytes.toString('utf8', at + 46, at + 46 + nameSize) === wanted) {
        const local = bytes.readUInt32LE(at + 42);
        const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
        const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
        const isPacked = bytes.readUInt16LE(at + 10) === 8;
        return (isPacked ? inflateRawSync(packed, { maxOutputLength: LARGEST }) : packed).toString('utf8');
      }
      at += 46 + nameSize + extra + comment;
    }
  } catch {
    return '';
  }
  return '';
}

const WORD_TOKEN = /<(\/?)w:([A-Za-z]+)((?:\s[^>]*?)?)(\/?)>|<[^>]*>|[^<]+/g;
const SPACES = new Set(['br', 'cr', 'tab']);
const HIDES = new Set(['strike', 'dstrike', 'vanish', 'drawing', 'pict', 'object']);
const XML_ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;

function xmlDecoded(words) {
  return words.replace(XML_ENTITY, (_all, name, number, hex) => {
    if (name !== undefined) return ENTITIES.get(name.toLowerCase());
    const code = hex === undefined ? Number(number) : parseInt(hex, 16);
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  });
}

/** The paragraphs of a document for Word: their style, and words and markers. What is struck out or hidden shows as itself. */
function paragraphsIn(xml) {
  const found = [];
  const within = new Set();
  let [style, parts] = ['', []];
  for (const [token, end, name, attributes, closed] of xml.matchAll(WORD_TOKEN)) {
    const [, value = ''] = / w:(?:val|id)="([^"]*)"/.exec(attributes ?? '') ?? [];
    if (name === undefined) {
      if (within.has('t') && !token.startsWith('<')) parts.push({ words: xmlDecoded(token) });
    } else if (end === '/') {
      within.delete(name);
      if (name !== 'p') continue;
      found.push({ style, parts: [...parts, { words: '\n' }] });
      [style, parts] = ['', []];
    } else {
      if (closed === '') within.add(name);
      if (name === 'pStyle') style = value;
      else if (within.has('pPr')) continue;
      else if (SPACES.has(name)) parts.push({ words: '\n' });
      else if (name === 'footnoteReference') parts.push({ marker: value });
      else if (HIDES.has(name) && value !== '0' && value !== 'false') parts.push({ words: `<${name}>` });
    }
  }
  return found;
}

function sealedInDocx(bytes, evidence) {
  const named = /<w:style (?:[^>]* )?w:styleId="([^"]*)"[^>]*>\s*<w:name w:val="Quote"\/>/g;
  const styles = new Set(['Quote', ...[...zipped(bytes, 'word/styles.xml').matchAll(named)].map(([, id]) => id)]);
  const notes = new Map();
  const footnote = /<w:footnote (?:[^>]* )?w:id="(\d+)"[^>]*>(.*?)<\/w:footnote>/gs;
  for (const [, label, xml] of zipped(bytes, 'word/footnotes.xml').matchAll(footnote)) {
    const raw = paragraphsIn(xml).flatMap(({ parts }) => parts.map((part) => ('words' in part ? part.words : ''))).join('');
    const seal = sealIn(raw) ?? evidence.get(label) ?? null;
    if (!notes.has(label)) notes.set(label, { label, seal, said: [], isUsed: false });
  }
  const quotes = [];
  let quote = null;
  for (const { style, parts } of paragraphsIn(zipped(bytes, 'word/document.xml'))) {
    for (const { marker } of parts) if (notes.has(marker)) notes.get(marker).isUsed = true;
    if (!styles.has(style)) quote = null;
    else if (quote) quote.push(...parts);
    else quotes.push((quote = [...parts]));
  }
  return sayings(notes, quotes);
}

const ODT_TOKEN = /<(\/?)([A-Za-z]+):([A-Za-z-]+)((?:\s[^>]*?)?)(\/?)>|<[^>]*>|[^<]+/g;
const ODT_STYLE = /<style:style\s([^>]*[^>/])(?:\/>|>(.*?)<\/style:style>)/gs;
const ODT_HIDES = /\s(?:style:text-line-through-style="(?!none")|style:text-line-through-type="(?!none")|text:display="(?!true"))/;
const ODT_SILENT = new Set(['text:tracked-changes', 'text:note-citation', 'office:annotation']);
const ODT_SPACES = new Set(['text:s', 'text:tab', 'text:line-break']);
const valueOf = (attributes, name) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

/** As in a document for Word; a style goes by its own name or by that of the one that it is made of. */
function sealedInOdt(bytes, evidence) {
  const [quoted, hides] = [new Set(['Quotations']), new Set()];
  for (const [, attributes, inner = ''] of (zipped(bytes, 'styles.xml') + zipped(bytes, 'content.xml')).matchAll(ODT_STYLE)) {
    const [name, parent] = ['style:name', 'style:parent-style-name'].map((key) => valueOf(attributes, key));
    if (quoted.has(parent)) quoted.add(name);
    if (hides.has(parent) || ODT_HIDES.test(inner)) hides.add(name);
  }
  const notes = new Map();
  const [quotes, open, skipped] = [[], [], []];
  let [quote, note] = [null, null];
  const say = (part) => open[open.length - 1]?.parts.push(part);
  const close = () => {
    const done = open.pop();
    if (!done) return;
    const parts = [...done.parts, { words: '\n' }];
    if (note) note.raw += parts.map(({ words = '' }) => words).join('');
    else if (!quoted.has(done.style)) quote = null;
    else if (quote) quote.push(...parts);
    else quotes.push((quote = parts));
  };
  for (const [token, end, prefix, local, attributes, closed] of zipped(bytes, 'content.xml').matchAll(ODT_TOKEN)) {
    const name = `${prefix}:${local}`;
    if (prefix === undefined) {
      if (skipped.length > 0 || token.startsWith('<')) continue;
      say({ words: xmlDecoded(token) });
    } else if (skipped.length > 0) {
      if (end === '/' && skipped[skipped.length - 1] === name) skipped.pop();
      else if (end === '' && closed === '' && skipped[skipped.length - 1] === name) skipped.push(name);
    } else if (end === '/') {
      if (name === 'text:p' || name === 'text:h') close();
      else if (name === 'text:note' && note) {
        const label = String(notes.size + 1);
        notes.set(label, { ...note, label, seal: sealIn(note.raw) ?? evidence.get(label) ?? null });
        say({ marker: label });
        note = null;
      }
    } else if (ODT_SILENT.has(name) || prefix === 'draw') {
      if (prefix === 'draw') say({ words: `<${local}>` });
      if (closed === '') skipped.push(name);
    } else {
      const style = valueOf(attributes, 'text:style-name');
      if (name === 'text:p' || name === 'text:h') {
        open.push({ style, parts: hides.has(style) ? [{ words: `<${local}>` }] : [] });
        if (closed !== '') close();
      } else if (name === 'text:note') note = { raw: '', said: [], isUsed: true };
      else if (ODT_SPACES.has(name)) say({ words: '\n' });
      else if (name === 'text:span' && hides.has(style)) say({ words: `<${local}>` });
      else if (local.startsWith('hidden-') || local.startsWith('conditional-')) say({ words: `<${local}>` });
    }
  }
  return sayings(notes, quotes);
}

function walk(blocks, visit) {
  for (const block of blocks) {
    visit(block);
    if (block.children) walk(block.children, visit);
  }
}

/** Whatever is no word of a quotation shows as itself, so that it makes other words of them. */
function partsOf(blocks, inlines) {
  let count = null;
  return blocks.flatMap((block) => {
    const isNext = block.kind === 'item' && count?.kind === 'item' && count.sign === block.sign;
    count = isNext && block.number !== null ? { ...block, number: count.number + 1 } : block;
    if (block.kind === 'note') return [];
    if (block.kind === 'text') return [...inlines(block.text), { words: '\n' }];
    if (block.kind === 'rule') return [{ words: '* * *\n' }];
    if (block.kind === 'html') return [{ words: `${shown(block.text)}\n` }];
    if (block.kind === 'code') return [{ words: `${block.text}\n` }];
    const inner = partsOf(block.children, inlines);
    if (block.kind === 'quote') return [...inner.filter(({ words }) => words !== undefined), { words: '\n' }];
    return [{ words: count.number === null ? '- ' : `${count.number}. ` }, ...inner];
  });
}

// ---------------------------------------------------------------------------------------------- the folder

const byCodeUnits = (one, two) => (one < two ? -1 : one > two ? 1 : 0);
const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Where the disk has a name that is no Unicode, a sign stands for that. The file cannot be asked for by it. */
const NO_NAME = '\ufffd';
const NOT_READ = /\.(?:pdf|qdpx|jsonld|rtf|doc|docm|epub|tex|htm|xhtml|markdown|md|html|docx|odt)$/i;

function filesIn(folder, within = '', depth = 0) {
  return readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    if (entry.isFile()) return [within + entry.name];
    return entry.isDirectory() && depth < 20 && !entry.name.includes(NO_NAME) ? filesIn(folder, `${within}${entry.name}/`, depth + 1) : [];
  });
}

const areWords = (...all) => all.every((one) => typeof one === 'string');
const areWordsOrNull = (...all) => all.every((one) => one === null || typeof one === 'string');
const arePlaces = (...all) => all.every((one) => Number.isSafeInteger(one) && one >= 0);
const isHash = (one) => typeof one === 'string' && /^sha256:[0-9a-f]{64}$/.test(one);

/** Whether it has all that resources/evidence.schema.json asks of a line. */
function isEvidence({ note, footnote, document, selector, withheld = [], text }) {
  const { title, authors, published, url } = document;
  return (
    Array.isArray(authors) &&
    areWords(note, footnote, title, ...authors) &&
    areWordsOrNull(published, url, text) &&
    arePlaces(selector.start, selector.end) &&
    Array.isArray(withheld) &&
    withheld.every(({ start, end, commitment }) => arePlaces(start, end) && isHash(commitment))
  );
}

function readEvidence(line) {
  try {
    const evidence = JSON.parse(line);
    const { note, footnote, kind, document, revision, selector, exact, withheld = [] } = evidence;
    const hidden = withheld.length === 0 ? '' : ` x=${withheld.map(({ start, end }) => `${start}-${end}`).join()}`;
    const words = `${kind} src=${document.id} rev=${revision} o=${selector.start}-${selector.end}${hidden} q=${exact}`;
    const seal = sealIn(words);
    const isWhole = seal !== null && SEAL.exec(words)[0] === words && selector.type === 'TextPositionSelector';
    return isWhole && isEvidence(evidence) ? { note, footnote, seal, title: document.title } : null;
  } catch {
    return null;
  }
}

function readFolder(folder) {
  const read = { notes: [], pages: [], documents: [], evidence: [], broken: [], texts: new Map(), plain: new Map(), changed: new Set(), notRead: [] };
  for (const path of filesIn(folder).sort(byCodeUnits)) {
    const source = /(?:^|\/)sources\/([0-9a-f]{64})\.txt$/.exec(path);
    if (path.includes(NO_NAME)) read.notRead.push(path);
    else if (path.endsWith('.md')) {
      const markdown = readFileSync(join(folder, path), 'utf8');
      read.notes.push({ path, markdown, isTangled: isTangled(markdown) });
    } else if (path.endsWith('.html')) read.pages.push({ path, page: readFileSync(join(folder, path), 'utf8') });
    else if (/\.(?:docx|odt)$/.test(path)) read.documents.push({ path, bytes: readFileSync(join(folder, path)) });
    else if (/(?:^|\/)evidence\.jsonl$/.test(path)) {
      const lines = readFileSync(join(folder, path), 'utf8').replace(/^\ufeff/, '').split('\n');
      for (const [index, line] of lines.entries()) {
        if (/^[ \t\r]*$/.test(line)) continue;
        const known = readEvidence(line);
        if (known) read.evidence.push({ ...known, note: path.replace(/[^/]*$/, '') + known.note });
        else read.broken.push({ path, line: index + 1 });
      }
    } else if (source) {
      const bytes = readFileSync(join(folder, path));
      read.texts.set(hashOf(bytes), bytes.toString('utf8'));
      const words = plain(bytes.toString('utf8'));
      read.plain.set(hashOf(bytes), { words, letters: squeezed(words) });
      read.changed.add(source[1]);
    } else if (NOT_READ.test(path)) read.notRead.push(path);
  }
  for (const hash of read.texts.keys()) read.changed.delete(hash);
  return read;
}

/** Everything sealed, in the order in which it is reported. */
function placesIn({ notes, pages, documents, evidence }) {
  const places = [];
  const missing = new Set(evidence);
  const bySeal = new Map();
  const isIn = (one, path) => one.note.normalize('NFC') === path.normalize('NFC');
  const tangled = notes.filter(({ isTangled: is }) => is);
  for (const one of evidence) bySeal.set(keyOf(one.seal), [...(bySeal.get(keyOf(one.seal)) ?? []), one]);
  for (const { path, markdown, page, bytes } of [...notes.filter((one) => !tangled.includes(one)), ...pages, ...documents]) {
    const own = new Map(evidence.filter((one) => isIn(one, path)).map(({ footnote, seal }) => [footnote, seal]).reverse());
    const sealedInFile = path.endsWith('.odt') ? sealedInOdt : sealedInDocx;
    const sealed = bytes ? sealedInFile(bytes, own) : page === undefined ? sealedIn(markdown, own) : sealedInPage(page, own);
    for (const { label, seal, said, isUsed } of sealed) {
      const same = (bySeal.get(keyOf(seal)) ?? []).filter((one) => missing.has(one));
      const inNote = same.filter((one) => isIn(one, path));
      missing.delete(inNote.find(({ footnote }) => footnote === label) ?? inNote[0] ?? same[0]);
      const place = { note: path, footnote: label, seal, words: null, problem: null };
      if (!isUsed) places.push({ ...place, problem: 'Nothing in the note refers to this footnote.' });
      else if (seal.kind === 'reference') places.push(place);
      else if (said.length === 0) places.push({ ...place, problem: 'Its marker stands in no block quote.' });
      else for (const words of said) places.push({ ...place, words });
    }
  }
  for (const one of missing) {
    const { note, footnote, seal } = one;
    const isUnread = tangled.some(({ path }) => isIn(one, path));
    const problem = isUnread ? 'Its note is too tangled to be read.' : 'It no longer stands in the notes.';
    places.push({ note, footnote, seal, words: null, problem });
  }
  return places;
}

function judge({ seal, words: said, problem }, { texts, plain: plainTexts, changed, titles, revisions }) {
  const result = (status, reason = null, diff = null) => ({ status, reason, diff });
  if (problem !== null) return result('NOT-FOUND', problem);
  if (changed.has(seal.revision)) return result('SOURCE-CHANGED');
  const text = texts.get(seal.revision);
  if (text === undefined) return result('NOT-FOUND', 'The text that it was taken from is not here.');
  let exact = '';
  let from = seal.start;
  for (const [start, end] of seal.withheld) [exact, from] = [`${exact}${text.slice(from, start)}█`, end];
  exact += text.slice(from, seal.end);
  if (hashOf(exact) !== seal.exact) return result('ALTERED', 'Its seal names a place where other words stand.');
  if (said === null) return result('OK');
  const words = seal.withheld.length === 0 ? said : said.replace(/█[^█]*█/g, '█');
  const sealed = exact.replace(/\ufffc/g, '');
  const count = seal.withheld.length;
  const withheld = count === 0 ? null : `Withheld: ${count} ${count === 1 ? 'place' : 'places'}.`;
  if (oneLine(words) === oneLine(sealed)) return result('OK', withheld);
  const [there, here] = [plain(sealed), plain(words)];
  // Most words are told to be others by their letters alone, which takes no time.
  const letters = squeezed(here);
  if (squeezed(there) === letters && pattern(here, { before: '^', after: '$' }).test(there)) return result('OK-TYPOGRAPHY', withheld);
  const gaps = gapsIn(there, here);
  if (gaps) {
    const left = gaps.length === 0 ? null : `Left out: ${gaps.map((gap) => `“${gap}”`).join(', ')}.`;
    return result('OK-ELLIPSIS', [withheld, left].filter((one) => one !== null).join(' ') || null);
  }
  const { diff, similarity } = compare(sealed, words);
  if (here.split(' ').length >= 3) {
    const holds = (other) => other.letters.includes(letters) && pattern(here).test(other.words);
    if (holds(plainTexts.get(seal.revision))) return result('ALTERED', 'These words stand in another place of the same text.', diff);
    for (const hash of [...texts.keys()].sort(byCodeUnits)) {
      if (revisions.get(seal.document).has(hash) || !holds(plainTexts.get(hash))) continue;
      return result('MISATTRIBUTED', `These words stand in “${titles.get(hash) ?? `sha256:${hash.slice(0, 12)}`}”.`);
    }
  }
  return similarity >= 0.3 ? result('ALTERED', null, diff) : result('NOT-FOUND', 'Other words stand in the note.');
}

function check(folder) {
  const read = readFolder(folder);
  const places = placesIn(read);
  const titles = new Map(read.evidence.map(({ seal, title }) => [seal.revision, title]).reverse());
  const revisions = new Map();
  for (const { seal } of [...read.evidence, ...places]) {
    revisions.set(seal.document, (revisions.get(seal.document) ?? new Set()).add(seal.revision));
  }
  const checked = places.map((place) => ({
    note: place.note,
    footnote: place.footnote,
    kind: place.seal.kind,
    quotation: place.words === null ? null : oneLine(place.words),
    document: place.seal.document,
    title: titles.get(place.seal.revision) ?? null,
    ...judge(place, { ...read, titles, revisions }),
  }));
  const broken = read.broken.map(({ path, line }) => ({
    note: path,
    footnote: `line ${String(line)}`,
    kind: 'quotation',
    quotation: null,
    document: '',
    title: null,
    status: 'NOT-FOUND',
    reason: 'This line of evidence cannot be read.',
    diff: null,
  }));
  const tangled = read.notes.filter(({ isTangled: is }) => is).map(({ path }) => path);
  return { checked: [...checked, ...broken], notRead: [...read.notRead, ...tangled].sort(byCodeUnits) };
}

/** Without what a terminal might obey. */
const harmless = (text) => text.replace(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, ' ');

function main(args) {
  const json = args.includes('--json');
  const [given, ...others] = args.filter((one) => one !== '--json');
  if (others.length > 0 || given?.startsWith('-')) {
    console.error('Usage: node verify.mjs [FOLDER] [--json]');
    return 2;
  }
  const { checked, notRead } = check(resolve(given ?? dirname(fileURLToPath(import.meta.url))));
  for (const one of checked) {
    if (json) {
      const escape = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
      console.log(JSON.stringify(one).replace(/[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, escape));
    } else {
      console.log(harmless(`${one.status.padEnd(14)} ${one.note} [${one.footnote}] ${one.title ?? one.document}`));
      for (const line of [one.reason, one.diff]) if (line !== null) console.log(harmless(`    ${line}`));
    }
  }
  const counts = ALL.map((status) => [checked.filter((one) => one.status === status).length, status]);
  const summary = counts.filter(([count]) => count > 0).map(([count, status]) => `${count} ${status}`);
  if (!json || checked.length === 0) {
    console.error(checked.length === 0 ? 'There is no sealed quotation in this folder.' : `${summary.join(', ')}.`);
  }
  if (notRead.length > 0) console.error(harmless(`Not compared: ${notRead.join(', ')}.`));
  return checked.length > 0 && checked.every(({ status }) => SOUND.includes(status)) ? 0 : 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(String(error?.message ?? error));
  process.exitCode = 2;
}
