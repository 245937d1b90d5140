import { copyInWords } from '#shared/copies/in-words.ts';
import { shareInWords } from '#shared/resemblance/in-words.ts';
import type { CopyFinding } from '#shared/model/copy.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { findCopies } from '../../library/find-copies.ts';
import type { LongWork } from '../../library/long-work.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { counted } from '../columns.ts';
import { type Mentioned, mentionedById, mentionedInWords } from '../mentioned.ts';
import { isolated, inOneLine, shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** So much of a passage tells which it is. */
const OPENING = 90;
const MOST_SHOWN = 5;

/** Silent copies first, of each kind those that are copied most. */
export async function listCopies(
  ibid: Ibid,
  { json }: { readonly json: boolean },
  terminal: Terminal,
  work: LongWork,
): Promise<boolean> {
  const { compared, findings } = await findCopies(ibid.db, work);
  const documents = await ibid.handlers['documents.list']();
  const mentioned = mentionedById(documents);
  const revisionOf = new Map(documents.map(({ id, revisionId }) => [id, revisionId]));
  const read = async (id: CopyFinding['copy']): Promise<string> => {
    const revision = revisionOf.get(id);
    const text = revision && (await ibid.handlers['documents.read'](revision));
    return text ? canonicalText(text.blocks) : '';
  };
  // One text may be the source of many.
  const texts = new Map<string, Promise<string>>();
  const textOf = (id: CopyFinding['copy']): Promise<string> => {
    const text = texts.get(id) ?? read(id);
    texts.set(id, text);
    return text;
  };
  const details: CopyDetails[] = [];
  for (const finding of findings) {
    details.push(
      detailsOf(finding, mentioned, {
        source: await textOf(finding.source),
        copy: await textOf(finding.copy),
      }),
    );
  }
  if (json) await terminal.out(`${toJson({ compared, findings: details })}\n`);
  else for (const line of inWords(compared, details)) await terminal.out(line);
  return true;
}

interface CopyDetails extends Omit<CopyFinding, 'source' | 'copy' | 'alsoIn' | 'passages'> {
  readonly source: Mentioned;
  readonly copy: Mentioned;
  readonly alsoIn: readonly Mentioned[];
  readonly reason: string;
  readonly passages: readonly {
    readonly source: { readonly start: number; readonly end: number; readonly text: string };
    readonly copy: { readonly start: number; readonly end: number; readonly text: string };
    readonly words: number;
  }[];
}

function detailsOf(
  finding: CopyFinding,
  mentioned: (id: string) => Mentioned,
  texts: { readonly source: string; readonly copy: string },
): CopyDetails {
  const [source, copy] = [mentioned(finding.source), mentioned(finding.copy)];
  return {
    ...finding,
    source,
    copy,
    alsoIn: finding.alsoIn.map(mentioned),
    reason: copyInWords(finding, { source: source.title, copy: copy.title }),
    passages: finding.passages.map((passage) => ({
      source: { ...passage.source, text: texts.source.slice(passage.source.start, passage.source.end) },
      copy: { ...passage.copy, text: texts.copy.slice(passage.copy.start, passage.copy.end) },
      words: passage.words,
    })),
  };
}

function inWords(compared: number, details: readonly CopyDetails[]): readonly string[] {
  const silent = details.filter(({ cited }) => cited === 'nowhere').length;
  const sum = `${counted(compared, 'document')} compared: ${counted(silent, 'silent copy', 'silent copies')}, ${details.length - silent} cited.\n`;
  return [...details.map((one) => `${linesOf(one).join('\n')}\n\n`), sum];
}

function linesOf({ source, copy, share, reason, passages, alsoIn }: CopyDetails): readonly string[] {
  const left = passages.length - MOST_SHOWN;
  return [
    `${mentionedInWords(copy)}: ${shareInWords(share)}`,
    `  from ${mentionedInWords(source)}`,
    `  ${shown(reason)}`,
    ...passages.slice(0, MOST_SHOWN).map(({ copy: { start, end, text }, words }) => {
      const opening = inOneLine(text.slice(0, OPENING));
      return `  ${start}–${end}, ${counted(words, 'word')}: ${isolated(`“${opening}${text.length > OPENING ? '…' : ''}”`)}`;
    }),
    ...(left > 0 ? [`  … and ${counted(left, 'more passage')}`] : []),
    ...(alsoIn.length > 0 ? [`  also in ${alsoIn.map(mentionedInWords).join('; ')}`] : []),
  ];
}
