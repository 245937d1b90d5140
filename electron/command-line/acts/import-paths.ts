import { afterUnlocking, isLocked } from '#shared/imports/locked-outcomes.ts';
import type { PathOutcome } from '../../library/import-documents.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import type { AskPassword } from '../ask-password.ts';
import { columns, counted } from '../columns.ts';
import { type DocumentDetails, documentDetails } from '../document-details.ts';
import type { ImportOrder } from '../order.ts';
import { reportInWords } from '../report-in-words.ts';
import { type ResemblanceDetails, resemblanceDetails, resemblanceInWords } from '../resemblances.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** A page of the web may have had a hundred pieces left out. */
const FINDINGS_SHOWN = 8;

/** An object of `import --json`. Those of files that failed have the same keys, with nothing in them. */
type ImportedPath = { readonly path: string } & (
  | ({
      readonly status: 'imported' | 'known';
      /** Documents that were there before; empty for a file that was known. */
      readonly resembles: readonly ResemblanceDetails[];
    } & DocumentDetails)
  | ({ readonly status: 'failed'; readonly code: string; readonly message: string } & typeof NOTHING)
);

const NOTHING = {
  id: null,
  title: null,
  byline: null,
  authors: [],
  published: null,
  breadcrumb: [],
  publisher: null,
  url: null,
  language: null,
  format: null,
  fileName: null,
  importedAt: null,
  words: null,
  revision: null,
  texts: null,
  blocks: [],
  footnotes: [],
  audit: null,
  losses: [],
  encoding: null,
  extracted: null,
  resembles: [],
} as const satisfies Record<keyof DocumentDetails | 'resembles', null | readonly never[]>;

/** What opens files that are locked. */
export interface ImportKey {
  readonly password: string | null;
  /** Null where nobody is to be asked. */
  readonly ask: AskPassword | null;
}

export async function importPaths(
  ibid: Ibid,
  { paths, json }: ImportOrder,
  terminal: Terminal,
  key: ImportKey,
): Promise<boolean> {
  const outcomes = await importUnlocked(ibid, paths, key);
  for (const outcome of outcomes) {
    if (outcome.status === 'failed') await terminal.fail(outcome.failure, outcome.path);
  }
  if (json) await printJson(ibid, outcomes, terminal);
  else await printWords(ibid, outcomes, terminal);
  return outcomes.every(({ status }) => status !== 'failed');
}

/** Asks once for the password of what is locked. */
async function importUnlocked(
  ibid: Ibid,
  paths: readonly string[],
  { password, ask }: ImportKey,
): Promise<readonly PathOutcome[]> {
  const outcomes = await ibid.importPaths(paths, password);
  const locked = outcomes.filter(isLocked);
  const stopped = outcomes.some(
    (outcome) => outcome.status === 'failed' && outcome.failure.code === 'cancelled',
  );
  if (!ask || stopped || locked.length === 0) return outcomes;
  const typed = await ask(`${counted(locked.length, 'locked file')}. Password: `);
  return typed === null ? outcomes : afterUnlocking(outcomes, await ibid.unlockPaths(typed));
}

/** One array, an object at a time: all texts of a large import together may be more than fits into memory. */
async function printJson(ibid: Ibid, outcomes: readonly PathOutcome[], terminal: Terminal): Promise<void> {
  let lead = '[\n  ';
  for (const outcome of outcomes) {
    await terminal.out(lead + toJson(await pathDetails(ibid, outcome), '  '));
    lead = ',\n  ';
  }
  await terminal.out(outcomes.length === 0 ? '[]\n' : '\n]\n');
}

async function pathDetails(ibid: Ibid, outcome: PathOutcome): Promise<ImportedPath> {
  const { path, status } = outcome;
  if (status === 'failed') return { path, status, ...outcome.failure, ...NOTHING };
  const resembles = (outcome.resembles ?? []).map(resemblanceDetails);
  return { path, status, ...(await documentDetails(ibid, outcome.document)), resembles };
}

async function printWords(ibid: Ibid, outcomes: readonly PathOutcome[], terminal: Terminal): Promise<void> {
  const stored = outcomes.filter((outcome) => outcome.status !== 'failed');
  const lines = columns(
    stored.map(({ status, document }) => [
      status,
      document.id,
      counted(document.footnotes, 'footnote'),
      shown(document.title),
    ]),
  ).split('\n');
  for (const [index, { status, document, resembles = [] }] of stored.entries()) {
    await terminal.out(`${lines[index]}\n`);
    // Told once, when it came: a file that was known is not read again.
    if (status === 'known') continue;
    const findings = reportInWords(await ibid.handlers['documents.report'](document.revisionId));
    const more = findings.length - FINDINGS_SHOWN;
    const said =
      more > 0
        ? [...findings.slice(0, FINDINGS_SHOWN), `and ${more} more: \`ibid show\` names all`]
        : findings;
    const all = [...resemblanceInWords(document, resembles), ...said];
    await terminal.out(all.map((line) => `          ${line}\n`).join(''));
  }
  await terminal.out(`${tally(outcomes)}\n`);
}

function tally(outcomes: readonly PathOutcome[]): string {
  const count = (test: (outcome: PathOutcome) => boolean): number => outcomes.filter(test).length;
  const stopped = count((outcome) => outcome.status === 'failed' && outcome.failure.code === 'cancelled');
  const parts = [
    [count(({ status }) => status === 'imported'), 'imported'],
    [count(({ status }) => status === 'known'), 'known already'],
    [count(({ status }) => status === 'failed') - stopped, 'failed'],
    [stopped, 'not imported, because the import was stopped'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return said.length === 0 ? 'There is no file in there.' : said.join(', ');
}
