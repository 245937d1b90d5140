/* Tries to lose what libraries hold: kills, full disks, power cuts, backups. The quick suite does the same, less often. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tablesOf } from '../report/tables.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const REPORT = join(ROOT, 'test-results', 'safety.json');
const [times = '30'] = process.argv.slice(2);

mkdirSync(join(ROOT, 'test-results'), { recursive: true });
const { status } = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--config',
    'tests/vitest.config.ts',
    'tests/integration/safety',
    'tests/integration/backups/kinds.test.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${REPORT}`,
    '--testTimeout=3600000',
  ],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, IBID_SAFETY_TIMES: times } },
);
process.stdout.write(`\n${tablesOf(JSON.parse(readFileSync(REPORT, 'utf8')))}\n`);
process.exitCode = status ?? 1;
