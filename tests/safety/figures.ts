import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One line of what a part of the proof has found out. */
export interface Figure {
  /** Of the table in the README: `S4`. */
  readonly promise: string;
  readonly what: string;
  readonly figure: string;
}

const FILE = join(import.meta.dirname, '..', '..', 'test-results', 'safety.jsonl');

/** True while `npm run safety` runs: a test then takes all its cases, not only those for every day. */
export const WHOLE = isWhole();

function isWhole(): boolean {
  return process.env['IBID_SAFETY'] === 'whole';
}

/** Hands a figure on to whoever runs the whole proof; a run of the daily tests keeps none. */
export function tellFigure(figure: Figure): void {
  if (!isWhole()) return;
  mkdirSync(dirname(FILE), { recursive: true });
  appendFileSync(FILE, `${JSON.stringify(figure)}\n`);
}

/** Figures of another run would be taken for those of this one. */
export function forgetFigures(): void {
  rmSync(FILE, { force: true });
}

export function figuresTold(): readonly Figure[] {
  if (!existsSync(FILE)) return [];
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Figure => JSON.parse(line));
}
