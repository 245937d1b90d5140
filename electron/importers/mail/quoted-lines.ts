import type { Line } from '../plain-text/lines.ts';

/** Lines that one person wrote: the sender's own at depth 0, those answered to deeper. */
export interface Voice {
  readonly depth: number;
  /** It only says who wrote what stands behind it. */
  readonly isLead: boolean;
  /** Without the `>` before them. */
  readonly lines: readonly Line[];
}

// `On Thu, 30 Sep 2010 at 14:05, Noor wrote:` in one line or two, and what Persian, Arabic and German programs write for it.
const LEAD =
  /^\s*(?:On\b.{4,200}\bwrote|Am\b.{4,200}\bschrieb\b.*|Le\b.{4,200}\ba écrit|در (?:تاریخ )?.{4,200}نوشت(?:ه است)?|في .{4,200}كتب(?:ت)?.*|.{2,100}\bwrote)\s*:\s*$/iu;
const LEAD_BEGINS = /^\s*(?:On\b|Am\b|Le\b|در|في)\s.{4,200}$/iu;
// Everything behind such a line is the message that is answered to or passed on.
const ORIGINAL =
  /^\s*-{2,}\s*(?:Original Message|Forwarded message|Ursprüngliche Nachricht|پیام اصلی|الرسالة الأصلية)\s*-{2,}\s*$/iu;

/** Parts the lines of a plain-text mail by who wrote them. Every line is in exactly one part. */
export function voicesIn(lines: readonly Line[]): readonly Voice[] {
  const voices: (Voice & { readonly lines: Line[] })[] = [];
  let original = false;
  for (const [index, line] of lines.entries()) {
    original ||= ORIGINAL.test(line.text);
    const marks = /^\s?(?:>\s?)+/u.exec(line.text)?.[0] ?? '';
    const isLead = leadsIn(lines, index);
    const depth = marks.split('>').length - 1 + (original || isLead ? 1 : 0);
    const words = { ...line, text: line.text.slice(marks.length) };
    const open = voices.at(-1);
    // A blank line says nothing about who goes on.
    const goesOn = open?.depth === depth && open.isLead === isLead;
    if (open && (goesOn || (line.text.trim() === '' && marks === ''))) open.lines.push(words);
    else voices.push({ depth, isLead, lines: [words] });
  }
  return voices;
}

/** A line that says who wrote what follows, quoted behind it. */
function leadsIn(lines: readonly Line[], at: number): boolean {
  const [before, line, next] = [lines[at - 1]?.text ?? '', lines[at]?.text ?? '', lines[at + 1]?.text ?? ''];
  if (/^\s?>/u.test(line)) return false;
  if (LEAD.test(line)) return quoteFollows(lines, at + 1) || LEAD_BEGINS.test(line) || wrapped(before, line);
  return wrapped(line, next) && quoteFollows(lines, at + 2);
}

function wrapped(first: string, second: string): boolean {
  return (
    LEAD_BEGINS.test(first) &&
    !LEAD.test(first) &&
    second.length < 120 &&
    LEAD.test(`${first.trim()} ${second.trim()}`)
  );
}

function quoteFollows(lines: readonly Line[], from: number): boolean {
  const next = lines.slice(from, from + 3).find(({ text }) => text.trim() !== '');
  return next !== undefined && /^\s?>/u.test(next.text);
}
