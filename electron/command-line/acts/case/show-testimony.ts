import { valueInWords } from '#shared/case/in-words.ts';
import { alignTestimonies, testimonyOf } from '#shared/case/testimony.ts';
import { edtfInWords } from '#shared/edtf/in-words.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { AlignedClaim, TestimonyEntry } from '#shared/model/testimony.ts';
import type { Ibid } from '../../../library/open-ibid.ts';
import { readCase } from '../../../storage/cases.ts';
import { shown, toJson } from '../../shown.ts';
import type { Terminal } from '../../terminal.ts';

/** All words of one source in order of time, or those of two by the claims. Fails with `not-found`. */
export async function showTestimony(
  { db }: Ibid,
  { source, beside }: { readonly source: string; readonly beside: string | null },
  json: boolean,
  terminal: Terminal,
): Promise<boolean> {
  const all = await readCase(db);
  for (const id of [source, ...(beside === null ? [] : [beside])]) {
    if (!all.sources.some((one) => one.id === id))
      throw new Failed('not-found', `The case has no source “${shown(id)}”.`);
  }
  if (beside === null) {
    const entries = testimonyOf(all, source);
    await terminal.out(
      json
        ? `${toJson(entries)}\n`
        : entries.map((entry) => `${entryInWords(entry)}\n`).join('') || 'Says nothing.\n',
    );
  } else {
    const aligned = alignTestimonies(all, source, beside);
    await terminal.out(
      json
        ? `${toJson(aligned)}\n`
        : aligned.map((claim) => alignedInWords(claim, [source, beside])).join('\n') ||
            'Neither says anything of a claim.\n',
    );
  }
  return true;
}

function entryInWords({ statement, text, document, date, claims }: TestimonyEntry): string {
  const when = date === null ? 'no date' : edtfInWords(date);
  const where = document === null ? '' : `, in ${shown(document)}`;
  const stances = claims.map(
    ({ claim, stance, value }) =>
      `${stance} ${shown(claim)}${value === null ? '' : ` (${shown(valueInWords(value))})`}`,
  );
  return [
    `${shown(statement)}: ${when}${where}`,
    ...(text === '' ? [] : [`  ${shown(text)}`]),
    ...(stances.length === 0 ? [] : [`  ${stances.join('; ')}`]),
  ].join('\n');
}

function alignedInWords(
  { claim, text, one, other, conflict }: AlignedClaim,
  names: readonly [string, string],
): string {
  const side = (name: string, entries: readonly TestimonyEntry[]): string =>
    entries.length === 0
      ? `  ${shown(name)} is silent\n`
      : entries
          .map((entry) => {
            const said = entry.claims.find((its) => its.claim === claim);
            const value = said?.value == null ? '' : ` ${shown(valueInWords(said.value))}`;
            return `  ${shown(name)} ${said?.stance ?? ''}${value} (${shown(entry.statement)}) ${shown(entry.text)}`.trimEnd();
          })
          .join('\n')
          .concat('\n');
  return `${shown(claim)}: ${shown(text)}${conflict ? ' [the values conflict]' : ''}\n${side(names[0], one)}${side(names[1], other)}`;
}
