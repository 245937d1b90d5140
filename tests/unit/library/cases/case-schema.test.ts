import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { CASE_FILE } from '../../../../electron/library/cases/case-schema.ts';

const FILE = join(import.meta.dirname, '..', '..', '..', '..', 'resources', 'case.schema.json');

test('case.schema.json says what a case file looks like (UPDATE_SCHEMA=1 writes it)', () => {
  const schema = {
    ...z.toJSONSchema(CASE_FILE, { io: 'input' }),
    title: 'Case file of Ibid',
    description: 'Who says what, and from whom they have it. An id stands once among the things of its kind.',
  };
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(FILE, text);
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(schema);
});
