import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import type { Hands } from '../hands/hands.ts';
import type { RunningIbid } from '../hosts.ts';
import { Claims } from '../screens/claims.ts';
import { Findings } from '../screens/findings.ts';
import { ImportSummary } from '../screens/import-summary.ts';
import type { Window } from '../screens/window.ts';
import { CIRCLE, type Said, SAID, TITLES, WITNESSES, writeTestimonies } from './testimonies.ts';

export type OpenIbid = RunningIbid & { readonly window: Window };

export async function importSix({ window, answerFiles }: OpenIbid, hands: Hands, folder: string) {
  await answerFiles(await writeTestimonies(folder));
  await hands.run('import');
  const summary = new ImportSummary(window.page);
  await expect(summary.lines).toHaveCount(TITLES.length);
  await hands.press(summary.root.getByRole('button', { name: 'Done' }));
  await expect(summary.root).toBeHidden();
  await expect(window.library.list('Documents').getByRole('option')).toHaveCount(TITLES.length);
}

/** Every claim is made from the words that say it, with the witness who says them. */
export async function makeClaims(window: Window, hands: Hands): Promise<void> {
  const made = new Set<string>();
  for (const said of SAID) {
    await hands.open(said.document);
    await hands.select(window.reader, said.words);
    await hands.run('make-claim');
    await say(window, hands, said, made.has(said.claim) ? 'Add to claim' : 'Make claim');
    made.add(said.claim);
  }
}

async function say(window: Window, hands: Hands, said: Said, button: string): Promise<void> {
  const { making } = new Claims(window);
  await expect(making.root).toContainText(said.words);
  await hands.fill(making.claim, said.claim);
  if (said.value !== null) await hands.fill(making.field(said.value.field), said.value.words);
  await hands.pick(making.choice(said.stance));
  await hands.fill(making.speaker, said.speaker);
  await hands.pick(making.choice(said.basis));
  // The words say so themselves, and it is drafted from them.
  if (said.from !== null) await expect(making.taken).toHaveText([new RegExp(said.from)]);
  await hands.press(making.button(button));
  await expect(making.root).toBeHidden();
}

export async function seeWitnesses(window: Window, hands: Hands): Promise<void> {
  const sources = window.reader.root.getByRole('article', { name: /^Sources/ });
  await hands.run('case-sources');
  for (const witness of WITNESSES) await expect(sources).toContainText(witness);
}

/** From the list of claims to the page that says from how many origins one comes. */
export async function seeOrigins(window: Window, hands: Hands, claim: string): Promise<void> {
  const claims = new Claims(window);
  await hands.run('focus-claims');
  await hands.openRow(claims.list, claim);
  const page = claims.page(claim);
  await expect(page.origins).toContainText('3 documents, 3 statements, 2 independent origins');
  await expect(page.origins).toContainText('Against it: 1 document, 1 statement, 1 independent origin');
}

/** The circle is found and shown in its places; what is decided can be taken back. */
export async function findCircle(window: Window, hands: Hands): Promise<void> {
  const findings = new Findings(window);
  const [one, other] = CIRCLE;
  const circle = findings.row('Loops', one);
  await hands.run('case-findings');
  await hands.press(circle.line);
  for (const title of [one, other]) await expect(circle.evidence).toContainText(title);
  await hands.press(circle.button('Accept'));
  await expect(circle.root).toBeHidden();
  // One of the two is older, and cites what came later.
  const date = findings.row('Dates', one);
  await hands.press(date.line);
  await hands.press(date.button('Dismiss'));
  await expect(findings.empty).toHaveText('Everything is decided');
  await hands.pick(findings.shown('Decided'));
  await hands.press(circle.line);
  await hands.press(circle.button('Undo decision'));
  await expect(circle.root).toBeHidden();
  await hands.pick(findings.shown('Open'));
  await expect(circle.line).toBeVisible();
  await expect(date.root).toBeHidden();
}

/** The report as it is written, which others read without Ibid. */
export async function exportReport(
  { answerTarget, window }: OpenIbid,
  hands: Hands,
  path: string,
): Promise<string> {
  await answerTarget(path);
  await hands.run('export-report');
  await expect(window.message('The source report was written.')).toBeVisible();
  return readFile(path, 'utf8');
}
