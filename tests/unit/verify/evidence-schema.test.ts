import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { EVIDENCE_LINE } from '../../../electron/verify/evidence-schema.ts';

const FILE = join(import.meta.dirname, '..', '..', '..', 'resources', 'evidence.schema.json');

test('evidence.schema.json says what a line of evidence looks like (UPDATE_SCHEMA=1 writes it)', () => {
  const schema = {
    ...z.toJSONSchema(EVIDENCE_LINE),
    title: 'A line of evidence.jsonl',
    description:
      'What one footnote of an exported note is sealed with. How quotations are compared with it says verify.mjs.',
  };
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(FILE, text);
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(schema);
});
