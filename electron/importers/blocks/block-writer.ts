import type { BlockKind, Direction, ImportedBlock, Span } from '#shared/model/text.ts';
import { PICTURE_SIGN } from '#shared/text/picture-sign.ts';
import type { ShownPicture } from '../pictures/picture-shelf.ts';

/** What holds for the text that follows, until it is replaced. */
export interface BlockContext {
  readonly kind: BlockKind;
  readonly level: number;
  /** White space stands as it is. */
  readonly preformatted: boolean;
  /** As the markup says; null where it says nothing. */
  readonly language: string | null;
  readonly direction: Direction | null;
}

export type SpanMaker = (range: { readonly start: number; readonly end: number }) => Span;

export interface BlockWriter {
  text(value: string): void;
  /** A line break inside a paragraph; two in a row end it. */
  lineBreak(): void;
  /** Starts the next cell of a table row. */
  cell(): void;
  /** Ends the block, if anything was written to it. Open spans go on in the next. */
  flush(): void;
  /** Ends the block and says what the following text is. */
  setContext(context: BlockContext): void;
  openSpan(maker: SpanMaker): void;
  closeSpan(): void;
  /** A span of no length, in front of whatever is written next. */
  mark(maker: SpanMaker): void;
  /** Adds a picture as a block of its own: before the words of the block at hand while there are none, else behind them. */
  picture(picture: ShownPicture): void;
  /** Ends the block at hand and puts finished ones behind it. */
  insert(blocks: readonly ImportedBlock[]): void;
  /** Blocks so far, the one at hand included. */
  count(): number;
  /** Ends the last block; what was written, in order. */
  finish(): readonly ImportedBlock[];
}

export type FinishBlock = (
  block: Pick<ImportedBlock, 'kind' | 'level' | 'text' | 'spans'>,
  context: BlockContext,
) => ImportedBlock;

/** Gathers text into blocks and collapses white space: https://www.w3.org/TR/css-text-3/#white-space-phase-1. */
export function createBlockWriter(initial: BlockContext, finishBlock: FinishBlock): BlockWriter {
  const done: ImportedBlock[] = [];
  const open: { readonly maker: SpanMaker; start: number | null }[] = [];
  let context = initial;
  let parts: string[] = [];
  let length = 0;
  /** White space that will stand only if text follows it. */
  let pending: '' | ' ' | '\n' = '';
  let spans: Span[] = [];
  let waiting: ShownPicture[] = [];
  let marks: SpanMaker[] = [];

  function append(value: string): void {
    if (pending !== '') push(pending);
    pending = '';
    for (const maker of marks) spans.push(maker({ start: length, end: length }));
    marks = [];
    for (const span of open) span.start ??= length;
    push(value);
  }

  function push(value: string): void {
    parts.push(value);
    length += value.length;
  }

  function text(value: string): void {
    if (context.preformatted) {
      if (value !== '') append(value);
      return;
    }
    const collapsed = value.replace(/[ \t\n\r\f]+/g, ' ');
    const words = (length === 0 ? collapsed.replace(/^[ \u00a0]+/, '') : collapsed).replace(/^ | $/g, '');
    if (collapsed.startsWith(' ')) space();
    if (words === '') return;
    append(words);
    if (collapsed.endsWith(' ')) space();
  }

  function space(): void {
    if (length > 0 && pending === '' && parts.at(-1) !== '\t') pending = ' ';
  }

  function flush(): void {
    const whole = parts.join('');
    const kept = whole.replace(/[ \n\u00a0]+$/, '');
    if (/[^\s\u00a0]/.test(kept)) {
      for (const { maker, start } of open) if (start !== null) spans.push(maker({ start, end: length }));
      const inside = spans
        .filter((span) => span.start < kept.length)
        .map((span) => (span.end > kept.length ? { ...span, end: kept.length } : span))
        .toSorted((a, b) => a.start - b.start || b.end - a.end);
      done.push(
        finishBlock({ kind: context.kind, level: context.level, text: kept, spans: inside }, context),
      );
    }
    for (const span of open) span.start = null;
    parts = [];
    length = 0;
    pending = '';
    spans = [];
    const after = waiting;
    waiting = [];
    for (const picture of after) writePicture(picture);
  }

  function writePicture(picture: ShownPicture): void {
    const span: Span = { kind: 'picture', start: 0, end: PICTURE_SIGN.length, ...picture };
    const before = marks.map((maker) => maker({ start: 0, end: 0 }));
    marks = [];
    done.push(
      finishBlock({ kind: 'caption', level: 1, text: PICTURE_SIGN, spans: [...before, span] }, context),
    );
  }

  return {
    text,
    flush,
    lineBreak() {
      if (context.preformatted) append('\n');
      else if (context.kind === 'heading' || context.kind === 'table-row') space();
      else if (pending === '\n') flush();
      else if (length > 0) pending = '\n';
    },
    cell() {
      pending = '';
      push('\t');
    },
    setContext(next) {
      flush();
      context = next;
    },
    openSpan(maker) {
      open.push({ maker, start: null });
    },
    closeSpan() {
      const span = open.pop();
      if (span && span.start !== null) spans.push(span.maker({ start: span.start, end: length }));
    },
    mark(maker) {
      marks.push(maker);
    },
    picture(picture) {
      if (length > 0) waiting.push(picture);
      else writePicture(picture);
    },
    insert(blocks) {
      flush();
      done.push(...blocks);
    },
    count: () => done.length + (length > 0 ? 1 : 0) + waiting.length,
    finish() {
      flush();
      return done;
    },
  };
}
