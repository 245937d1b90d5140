import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CheckedQuotation, isSound } from '#shared/model/seal.ts';
import {
  FORGERIES,
  type Mutation,
  SHORTENINGS,
  TYPESETTINGS,
  written,
} from '../../support/sealed/mutations.ts';
import { runVerifier, type SealedExport, sealedExport } from '../../support/sealed/sealed-export.ts';
import { testimonies } from '../../support/sealed/testimonies.ts';

const SOURCES = testimonies(10, 10);
const MINUTES = 60_000;

/** Puts a folder for each mutation beside the notes, with all of them changed so. Answers which quotations it changed. */
async function mutate(
  { folder, notes }: SealedExport,
  mutations: Readonly<Record<string, Mutation>>,
): Promise<ReadonlySet<string>> {
  const changed = new Set<string>();
  for (const [number, mutation] of Object.values(mutations).entries()) {
    await mkdir(join(folder, `m${number}`));
    for (const [index, note] of notes.entries()) {
      const path = `m${number}/${note}`;
      const { paragraphs } = SOURCES[index] ?? { paragraphs: [] };
      const others = SOURCES[(index + 3) % SOURCES.length]?.paragraphs ?? [];
      const markdown = await readFile(join(folder, note), 'utf8');
      const edited = markdown.replaceAll(/^> .*\[\^(\d+)\]$/gm, (_line, label: string) => {
        const words = paragraphs[Number(label) - 1] ?? '';
        const said = mutation(words, others[Number(label) - 1] ?? '');
        if (said !== written(words)) changed.add(`${path} ${label}`);
        return said.includes('MARKER')
          ? `> ${said.replace(' MARKER', `[^${label}]`)}`
          : `> ${said}[^${label}]`;
      });
      await writeFile(join(folder, path), edited);
    }
  }
  return changed;
}

/** What became of each mutation: how often which status came out, in the order of the mutations. */
async function verdicts(mutations: Readonly<Record<string, Mutation>>) {
  const ibid = await sealedExport(SOURCES);
  const changed = await mutate(ibid, mutations);
  const own = await ibid.check();
  const { checked } = runVerifier(ibid.folder);
  const names = Object.keys(mutations);
  const table = names.map((name, number) => {
    const mutated = own.filter(
      ({ note, footnote }) => note.startsWith(`m${number}/`) && changed.has(`${note} ${footnote}`),
    );
    return { name, mutated };
  });
  return { own, independent: checked, table };
}

const wrong = (
  table: readonly { readonly name: string; readonly mutated: readonly CheckedQuotation[] }[],
  isRight: (one: CheckedQuotation) => boolean,
) =>
  table.flatMap(({ name, mutated }) =>
    mutated
      .filter((one) => !isRight(one))
      .map(({ note, quotation, status }) => ({ name, note, quotation, status })),
  );

test(
  'every change of meaning in 300 quotations is caught, and both verifiers say the same',
  async () => {
    const { own, independent, table } = await verdicts(FORGERIES);
    expect(wrong(table, ({ status }) => !isSound(status))).toEqual([]);
    expect(table.filter(({ mutated }) => mutated.length < 100).map(({ name }) => name)).toEqual([]);
    expect(independent).toEqual(own);
  },
  4 * MINUTES,
);

test(
  'no way to typeset 300 quotations is taken for a change, and both verifiers say the same',
  async () => {
    const { own, independent, table } = await verdicts(TYPESETTINGS);
    expect(wrong(table, ({ status }) => status === 'OK' || status === 'OK-TYPOGRAPHY')).toEqual([]);
    expect(table.filter(({ mutated }) => mutated.length < 50).map(({ name }) => name)).toEqual([]);
    expect(independent).toEqual(own);
  },
  4 * MINUTES,
);

test(
  'what is left out with a mark is told from what is left out without',
  async () => {
    const { own, independent, table } = await verdicts(SHORTENINGS);
    expect(wrong(table, ({ status, reason }) => status === 'OK-ELLIPSIS' && reason !== null)).toEqual([]);
    expect(table.map(({ mutated }) => mutated.length)).toEqual(table.map(() => 300));
    expect(independent).toEqual(own);
  },
  4 * MINUTES,
);
