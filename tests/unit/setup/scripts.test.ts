import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');

function scripts(): Readonly<Record<string, string>> {
  const { scripts: found }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  return found;
}

// A shell remembers where it found a program: after the set-up has installed our own Node, the same shell would go
// on with the machine's, which may be too old to run TypeScript.
test('no script runs Node a second time in the shell that ran the set-up', () => {
  const again = Object.entries(scripts()).filter(
    ([, line]) => line.includes('prepare.mjs') && (line.match(/(?:^|[;&|]\s*)node\s/g) ?? []).length > 1,
  );
  expect(again).toEqual([]);
});

test('the tests run on the Node that the project pins', () => {
  const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  expect(process.version).toBe(`v${devDependencies['node']}`);
});
