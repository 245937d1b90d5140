/* The whole proof: builds Ibid, runs the unit and integration tests and the end-to-end specs, and sums them up. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { failuresOf } from './report/failures.ts';
import { tablesOf } from './report/tables.ts';

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

mkdirSync(results, { recursive: true });
// Tables of another run would be taken for those of this one.
rmSync(join(results, 'unit.json'), { force: true });
const counts = [
  run('build', ['npm', 'run', '--silent', 'build'], () => ({ passed: 0, failed: 0, skipped: 0 })),
  run(
    'unit and integration',
    [
      'npm',
      'run',
      '--silent',
      'unit',
      '--',
      '--reporter=default',
      '--reporter=json',
      '--outputFile=test-results/unit.json',
    ],
    unitCount,
  ),
  run('end-to-end', ['npm', 'run', '--silent', 'e2e'], specCount),
];
printTables();
const sum = counts.reduce((a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
}));
process.stdout.write(
  `${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}\n`,
);
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;

function run(name: string, [command = '', ...args]: readonly string[], count: () => Count): Count {
  process.stdout.write(`\n── ${name}\n`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  const counted = status === 0 || name !== 'build' ? read(count) : null;
  if (counted === null) return { passed: 0, failed: 1, skipped: 0 };
  // A runner that fails without a failed test (no test found, a crash in its setup) has failed all the same.
  return status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

function read(count: () => Count): Count | null {
  try {
    return count();
  } catch (error) {
    process.stdout.write(`No result to count: ${String(error)}\n`);
    return null;
  }
}

/** What the unit and integration tests found out, and last which of them failed, for people to read. */
function printTables(): void {
  if (!existsSync(join(results, 'unit.json'))) return;
  process.stdout.write(`\n${tablesOf(unitReport())}\n${failuresOf(unitReport())}`);
}

function unitReport(): unknown {
  return JSON.parse(readFileSync(join(results, 'unit.json'), 'utf8'));
}

function unitCount(): Count {
  const report = unitReport();
  return {
    passed: numberIn(report, 'numPassedTests'),
    failed: numberIn(report, 'numFailedTests'),
    skipped: numberIn(report, 'numPendingTests'),
  };
}

function specCount(): Count {
  const report: unknown = JSON.parse(readFileSync(join(results, 'e2e.json'), 'utf8'));
  const stats = typeof report === 'object' && report !== null && 'stats' in report ? report.stats : null;
  return {
    passed: numberIn(stats, 'expected') + numberIn(stats, 'flaky'),
    failed: numberIn(stats, 'unexpected'),
    skipped: numberIn(stats, 'skipped'),
  };
}

function numberIn(report: unknown, key: string): number {
  const value: unknown = Object.entries(report ?? {}).find(([name]) => name === key)?.[1];
  if (typeof value !== 'number') throw new Error(`the report has no ${key}`);
  return value;
}
