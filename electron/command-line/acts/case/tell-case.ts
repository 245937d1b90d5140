import { provenanceIn } from '#shared/case/case-provenance.ts';
import { peopleIn } from '#shared/case/people.ts';
import { rankClaims } from '#shared/case/rank-claims.ts';
import { wantedIn } from '#shared/case/wanted.ts';
import type { RankedClaim } from '#shared/model/claim-matrix.ts';
import type { Case } from '#shared/model/case.ts';
import type { Ibid } from '../../../library/open-ibid.ts';
import { readCase } from '../../../storage/cases.ts';
import { columns, counted } from '../../columns.ts';
import { shown, toJson } from '../../shown.ts';
import type { Terminal } from '../../terminal.ts';

/** What follows from a case as a whole. */
export async function tellCase(
  { db }: Ibid,
  what: 'rank' | 'wanted',
  json: boolean,
  terminal: Terminal,
): Promise<boolean> {
  const all = await readCase(db);
  const { answer, words } = { rank, wanted }[what](all);
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

function wanted(all: Case): Told {
  const provenance = provenanceIn(all, peopleIn(all.sources));
  const found = wantedIn(
    all,
    all.claims.map((claim) => provenance(claim).reach.keys()),
  );
  const answer = found.map(({ document: { id, title, published }, claims, statements }) => ({
    id,
    title,
    published,
    claims,
    statements,
  }));
  return {
    answer,
    words: () =>
      answer.length === 0
        ? 'The library holds every document of the case.\n'
        : columns(
            answer.map(({ id, title, claims, statements }) => [
              counted(claims, 'claim'),
              counted(statements, 'statement'),
              `${shown(id)} ${shown(title)}`,
            ]),
          ),
  };
}
