import type { Span } from '#shared/model/text.ts';
import type { Line } from '../plain-text/lines.ts';

/** One line of a cue as a person hears it. */
export interface CueLine {
  readonly text: string;
  readonly spans: readonly Span[];
  /** What stood in the line and is no word: tags, places on the screen, times of single words. */
  readonly marks: readonly string[];
}

// `<i>`, `</c.yellow>`, `<00:01:02.345>`, and the marks that SRT has from other programs: `{\an8}`, `{b}`.
const MARK =
  /<\/?[a-zA-Z0-9:.][^<>\n]{0,200}>|<\/?[a-zA-Z]>|\{\\[^{}\n]{0,200}\}|\{\/?[biuyYfcs](?::[^{}\n]{0,100})?\}/gu;
const SPOKEN = /^<v(?:\.[^\s>]*)?\s+([^>]*)>$/iu;
const STYLES: ReadonlyMap<string, 'emphasis' | 'strong'> = new Map([
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['b', 'strong'],
  ['strong', 'strong'],
]);
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&nbsp;', '\u00a0'],
  ['&lrm;', '\u200e'],
  ['&rlm;', '\u200f'],
]);

/** A cue's words without its tags: https://www.w3.org/TR/webvtt1/#webvtt-cue-text-parsing-rules. */
export function readCueLines(lines: readonly Line[]): readonly CueLine[] {
  const open: { readonly kind: 'emphasis' | 'strong'; readonly tag: string; start: number }[] = [];
  return lines.map(({ text: source }) => {
    const marks: string[] = [];
    const spans: Span[] = [];
    let text = '';
    let at = 0;
    const write = (words: string): void => {
      const plain = words.replaceAll(
        /&(?:amp|lt|gt|nbsp|lrm|rlm);/gu,
        (name) => CHARACTERS.get(name) ?? name,
      );
      text += text === '' ? plain.trimStart() : plain;
    };
    for (const span of open) span.start = 0;
    for (const match of source.matchAll(MARK)) {
      write(source.slice(at, match.index));
      at = match.index + match[0].length;
      marks.push(match[0]);
      const speaker = SPOKEN.exec(match[0])?.[1]?.trim();
      if (speaker) {
        if (text !== '' && !/\s$/u.test(text)) text += ' ';
        spans.push({ kind: 'strong', start: text.length, end: text.length + speaker.length + 1 });
        text += `${speaker}: `;
        continue;
      }
      const tag = /^[<{](\/?)([a-z]+)[.>}]/iu.exec(match[0]);
      const name = tag?.[2]?.toLowerCase() ?? '';
      const kind = STYLES.get(name);
      if (kind === undefined) continue;
      if (tag?.[1] === '') open.push({ kind, tag: name, start: text.length });
      else {
        const index = open.findLastIndex((span) => span.tag === name);
        const [closed] = index < 0 ? [] : open.splice(index, 1);
        if (closed) spans.push({ kind, start: closed.start, end: text.length });
      }
    }
    write(source.slice(at));
    const kept = text.trimEnd();
    const whole = [...spans, ...open.map(({ kind, start }) => ({ kind, start, end: kept.length }))];
    const inside = whole
      .map((span) => ({ ...span, end: Math.min(span.end, kept.length) }))
      .filter((span) => span.end > span.start);
    return { text: kept, spans: inside, marks };
  });
}
