import { Failed } from '#shared/ipc/result.ts';
import type { CheckedQuotation } from '#shared/model/seal.ts';
import {
  areTelling,
  type Judgement,
  judgeOthers,
  judgeWords,
  type SoughtWords,
  soughtWords,
} from '#shared/seal/judge.ts';
import { masked, maskedWords } from '#shared/redaction/mask.ts';
import { inOneLine } from '#shared/seal/typography.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { hashOf } from './evidence.ts';
import type { Reader } from '../storage/database.ts';
import { placesElsewhere } from './elsewhere.ts';
import { libraryTexts } from './library-texts.ts';
import type { ExportFolder } from './read-folder.ts';
import { sealedInFolder, type SealedPlace } from './sealed-in-folder.ts';
import { createSources, type Sources } from './sources.ts';

/**
 * What became of every quotation of a folder: compared with the texts of the library, and with those that lie in the folder where
 * the library has them not; in the order of the sealed places, and behind them what cannot be read. Fails with `not-found` where nothing is sealed.
 */
export async function checkFolder(
  db: Reader,
  folder: ExportFolder,
  places: readonly SealedPlace[] = sealedInFolder(folder),
): Promise<readonly CheckedQuotation[]> {
  if (places.length === 0 && folder.unreadable.length === 0) {
    throw new Failed('not-found', nothingSealed(folder));
  }
  const sources = createSources(await libraryTexts(db), folder, places);
  const looked: { readonly place: SealedPlace; readonly judgement: Judgement | Strange }[] = [];
  for (const place of places) looked.push({ place, judgement: await judge(place, sources) });
  const strange = looked.flatMap(({ place, judgement }) =>
    'sealed' in judgement && judgement.elsewhere === null && areTelling(judgement.sought)
      ? [{ place, sought: judgement.sought }]
      : [],
  );
  const titles = await placesElsewhere(sources, strange);
  const checked = looked.map(({ place, judgement }): CheckedQuotation => {
    const title = titles.get(place);
    const { status, reason, diff } =
      'sealed' in judgement
        ? judgeOthers(
            judgement.sealed,
            judgement.words,
            judgement.elsewhere ?? (title === undefined ? null : { title }),
          )
        : judgement;
    const { note, footnote, seal, words } = place;
    return {
      note,
      footnote,
      kind: seal.kind,
      quotation: words === null ? null : inOneLine(words),
      document: seal.document,
      title: sources.titleInExport(seal.revision),
      status,
      reason,
      diff,
    };
  });
  return [...checked, ...folder.unreadable.map(unreadable)];
}

/** Words that are not those that were sealed, before it is known where else they stand. */
interface Strange {
  readonly sealed: string;
  readonly words: string;
  readonly sought: SoughtWords;
  readonly elsewhere: 'same-text' | null;
}

function nothingSealed({ notRead }: ExportFolder): string {
  const names = notRead.slice(0, 3).map((path) => `“${path}”`);
  const more = notRead.length > names.length ? ` and ${notRead.length - names.length} more` : '';
  return names.length === 0
    ? 'There is no sealed quotation in this folder.'
    : `There is no sealed quotation in this folder that can be compared. In ${names.join(', ')}${more} a quotation cannot be told from other words.`;
}

async function judge(
  { seal, words: said, problem }: SealedPlace,
  sources: Sources,
): Promise<Judgement | Strange> {
  if (problem !== null) return { status: 'NOT-FOUND', reason: problem, diff: null };
  const text = await sources.textOf(seal);
  if (text === null) {
    return { status: 'NOT-FOUND', reason: 'The text that it was taken from is not here.', diff: null };
  }
  if (text === 'changed') return { status: 'SOURCE-CHANGED', reason: null, diff: null };
  const exact = masked(text.whole, seal.start, seal.end, seal.withheld);
  if (hashOf(exact) !== seal.exact) {
    return { status: 'ALTERED', reason: 'Its seal names a place where other words stand.', diff: null };
  }
  if (said === null) return { status: 'OK', reason: null, diff: null };
  const words = seal.withheld.length === 0 ? said : maskedWords(said);
  const sealed = wordsAlone(exact);
  const same = judgeWords(sealed, words);
  if (same) return withheldIn(seal, same);
  const sought = soughtWords(words);
  const isInText = areTelling(sought) && text.holds(sought);
  return { sealed, words, sought, elsewhere: isInText ? 'same-text' : null };
}

/** What nobody can compare is said, whatever else is. */
function withheldIn({ withheld }: SealedPlace['seal'], judgement: Judgement): Judgement {
  if (withheld.length === 0) return judgement;
  const said = `Withheld: ${withheld.length} ${withheld.length === 1 ? 'place' : 'places'}.`;
  return { ...judgement, reason: judgement.reason === null ? said : `${said} ${judgement.reason}` };
}

function unreadable({ path, line }: ExportFolder['unreadable'][number]): CheckedQuotation {
  return {
    note: path,
    footnote: `line ${line}`,
    kind: 'quotation',
    quotation: null,
    document: '',
    title: null,
    status: 'NOT-FOUND',
    reason: 'This line of evidence cannot be read.',
    diff: null,
  };
}
