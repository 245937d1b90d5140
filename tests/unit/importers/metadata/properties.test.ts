import { expect, test } from 'vitest';
import { authorsInProperties } from '../../../../electron/importers/metadata/properties.ts';

test('names in any script are authors, each once, and what programs write in their place is not', () => {
  expect(authorsInProperties(['سمیرا نوری'])).toEqual(['سمیرا نوری']);
  expect(authorsInProperties(['Ilse Tarn; ميرا الحداد', 'Ilse Tarn'])).toEqual(['Ilse Tarn', 'ميرا الحداد']);
  expect(authorsInProperties(['admin', 'User', '????? ????', '-', '', 'a@example.org', '1234'])).toEqual([]);
});
