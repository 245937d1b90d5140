import type { ReactNode } from 'react';
import { ID_PATTERN, type PassageId, toPassageId } from '#shared/model/ids.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { usePassage } from '../../editor/extensions/quotation/passages.tsx';
import { type Change, type ChangedBlock, isFirstOfChange, type Part } from './note-changes.ts';
import type { Token, VersionBlock } from './version-blocks.ts';

/** A block with what changed in it: `ins` and `del`, which are read out as such. */
export function ChangedBlockView({ changed: { block, change, parts } }: { changed: ChangedBlock }) {
  const content =
    change === 'same' ? (
      parts.map((part, index) => <PartView key={index} part={part} isFirst={isFirstOfChange(parts, index)} />)
    ) : (
      <Changed change={change} isFirst>
        <WholeBlock block={block} />
      </Changed>
    );
  return (
    <div
      className={`changes__block changes__block--${block.kind}`}
      dir="auto"
      style={{ '--depth': block.depth }}
      {...(block.kind === 'title' || block.kind === 'heading'
        ? { role: 'heading', 'aria-level': block.kind === 'title' ? 3 : 4 }
        : {})}
    >
      {change === 'same' && parts.every((part) => part.change === 'same') ? (
        <WholeBlock block={block} />
      ) : (
        content
      )}
    </div>
  );
}

function PartView({ part: { change, tokens }, isFirst }: { part: Part; isFirst: boolean }) {
  const words = <Tokens tokens={tokens} />;
  if (change === 'same') return words;
  return (
    <Changed change={change} isFirst={isFirst}>
      {words}
    </Changed>
  );
}

interface ChangedProps {
  readonly change: Exclude<Change, 'same'>;
  /** Of a replacement only the first part is gone to. */
  readonly isFirst: boolean;
  readonly children: ReactNode;
}

function Changed({ change, isFirst, children }: ChangedProps) {
  const Element = change === 'inserted' ? 'ins' : 'del';
  return (
    <Element className={`changes__${change}`} {...(isFirst ? { 'data-change': '', tabIndex: -1 } : {})}>
      {children}
    </Element>
  );
}

function WholeBlock({ block }: { block: VersionBlock }) {
  if (block.kind === 'quotation') return <QuotedWords id={block.passageId} />;
  if (block.kind === 'rule') return <span aria-label="Dividing line">* * *</span>;
  if (block.kind === 'picture') {
    const [alt] = block.tokens;
    return <span>{alt === undefined || alt.text === '' ? '[Picture]' : `[Picture: ${alt.text}]`}</span>;
  }
  return <Tokens tokens={block.tokens} />;
}

function QuotedWords({ id }: { id: string | null }) {
  if (id === null || !ID_PATTERN.test(id)) return <span>[A quotation that is not in this library]</span>;
  return <KnownQuotation id={toPassageId(id)} />;
}

function KnownQuotation({ id }: { id: PassageId }) {
  const { state, value } = usePassage(id);
  if (state === 'loading') return <span>…</span>;
  if (!value) return <span>[A quotation that is not in this library]</span>;
  return (
    <span dir={value.direction} lang={value.language ?? undefined}>
      {wordsAlone(value.quote.exact)} <cite className="changes__source">{value.document.title}</cite>
    </span>
  );
}

const FORMATS: readonly (readonly [bit: number, name: string])[] = [
  [1, 'note-bold'],
  [2, 'note-italic'],
  [4, 'note-strike'],
  [8, 'note-underline'],
  [16, 'note-code'],
  [32, 'note-sub'],
  [64, 'note-sup'],
  [128, 'note-mark'],
];

/** Neighbouring words of one look are drawn as one. */
function Tokens({ tokens }: { tokens: readonly Token[] }) {
  const runs: { text: string; readonly format: number; readonly footnote: boolean }[] = [];
  for (const { text, format, footnote } of tokens) {
    const last = runs.at(-1);
    if (last && last.format === format && last.footnote === footnote) last.text += text;
    else runs.push({ text, format, footnote });
  }
  return runs.map(({ text, format, footnote }, index) => {
    const looks = FORMATS.filter(([bit]) => (format & bit) !== 0).map(([, name]) => name);
    if (footnote) looks.push('changes__footnote');
    return looks.length === 0 ? (
      text
    ) : (
      <span key={index} className={looks.join(' ')}>
        {text}
      </span>
    );
  });
}
