import { generate, parse, walk } from 'css-tree';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', 'renderer');
/** Every feature may speak of what these draw. */
const FOR_ALL = new Set(['ui', 'app']);
/** These draw one pane together. */
const TOGETHER: Readonly<Record<string, string>> = { editor: 'notes' };

/** The classes that the style sheet of a feature speaks of. */
function classesOf(file: string): ReadonlySet<string> {
  const names = new Set<string>();
  walk(parse(readFileSync(join(root, file), 'utf8')), (node) => {
    if (node.type === 'ClassSelector') names.add(node.name);
  });
  return names;
}

test('a class belongs to one feature of the window, whose style sheets touch nothing of another', () => {
  const features = new Map<string, Set<string>>();
  for (const file of globSync('*/**/*.css', { cwd: root })) {
    const [folder = ''] = file.split(sep);
    for (const name of classesOf(file)) {
      features.set(name, (features.get(name) ?? new Set()).add(TOGETHER[folder] ?? folder));
    }
  }
  const shared = [...features].filter(([, of]) => of.size > 1 && ![...of].some((one) => FOR_ALL.has(one)));
  expect(shared.map(([name, of]) => `${name}: ${[...of].join(', ')}`)).toEqual([]);
});

test('no style sheet registers a colour or a size of the whole window as something else', () => {
  const given = new Set<string>();
  walk(parse(readFileSync(join(root, 'ui', 'tokens.css'), 'utf8')), (node) => {
    if (node.type === 'Declaration' && node.property.startsWith('--')) given.add(node.property);
  });
  const registered: string[] = [];
  for (const file of globSync('**/*.css', { cwd: root })) {
    walk(parse(readFileSync(join(root, file), 'utf8')), (node) => {
      if (node.type === 'Atrule' && node.name === 'property' && node.prelude !== null) {
        registered.push(generate(node.prelude));
      }
    });
  }
  expect(given).toContain('--line');
  expect(registered.filter((name) => given.has(name))).toEqual([]);
});
