import { reasonsInWords } from '#shared/citing/reasons-in-words.ts';
import { rankClaims } from '#shared/case/rank-claims.ts';
import type { RankedClaim } from '#shared/model/claim-matrix.ts';
import type { Case } from '#shared/model/case.ts';
import { suggestMatches } from '../../../library/cases/suggest-matches.ts';
import type { Ibid } from '../../../library/open-ibid.ts';
import { readCase } from '../../../storage/cases.ts';
import { columns, counted } from '../../columns.ts';
import { shown, toJson } from '../../shown.ts';
import type { Terminal } from '../../terminal.ts';

/** What follows from a case as a whole. */
export async function tellCase(
  ibid: Ibid,
  what: 'rank' | 'suggestions',
  json: boolean,
  terminal: Terminal,
): Promise<boolean> {
  const told = { rank, suggestions }[what];
  const { answer, words } = await told(await readCase(ibid.db), ibid);
  await terminal.out(json ? `${toJson(answer)}\n` : words());
  return true;
}

interface Told {
  readonly answer: unknown;
  words(): string;
}

function rank(all: Case): Told {
  const answer = rankClaims(all);
  return {
    answer,
    words: () =>
      answer.length === 0 ? 'There is no claim in this library.\n' : columns(answer.map(rankInWords)),
  };
}

function rankInWords({
  against,
  possiblyAgainst,
  consistent,
  diagnostic,
  claim,
  text,
}: RankedClaim): readonly string[] {
  const possibly = possiblyAgainst > against ? ` (possibly ${possiblyAgainst})` : '';
  return [
    `${counted(against, 'origin')} against${possibly}`,
    `${consistent} for it`,
    `${diagnostic} that tell it from others`,
    `${shown(claim)} ${shown(text)}`,
  ];
}

async function suggestions({ documents }: Case, { db, handlers }: Ibid): Promise<Told> {
  const found = await suggestMatches(db);
  const known = new Map(documents.map(({ id, title }) => [id, title]));
  const held = new Map((await handlers['documents.list']()).map(({ id, title }) => [id, title]));
  const answer = found.map((one) => ({ ...one, title: held.get(one.documentId) ?? '' }));
  return {
    answer,
    words: () =>
      answer.length === 0
        ? 'No document of the case is likely to be one of the library that it is not matched with.\n'
        : answer
            .map(
              ({ id, documentId, title, reasons }) =>
                `${shown(id)} “${shown(known.get(id) ?? '')}”\n  is likely to be ${documentId} “${shown(title)}”: ${reasonsInWords(reasons)}\n`,
            )
            .join(''),
  };
}
