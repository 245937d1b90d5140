import { expect, test } from 'vitest';
import { readDataUrl } from '../../../../electron/importers/pictures/data-url.ts';

const read = (address: string): string | null => {
  const bytes = readDataUrl(address);
  return bytes && Buffer.from(bytes).toString('latin1');
};

test.each([
  ['data:text/plain;base64,V29yZHM=', 'Words'],
  [' DATA:;Base64,V29y\n ZHM', 'Words'],
  ['data:image/png;charset=utf-8;base64,V29yZHM%3D', 'Words'],
  ['data:image/svg+xml,%3Csvg%20width="1"%3E</svg>', '<svg width="1"></svg>'],
  ['data:,100%25%zz', '100%%zz'],
  ['data:,a,b', 'a,b'],
])('%s holds its bytes', (address, words) => {
  expect(read(address)).toBe(words);
});

test.each(['https://x.example/a.png', 'data:image/png', 'data:image/png;base64,', '', 'x data:,a'])(
  '%s holds none',
  (address) => {
    expect(read(address)).toBeNull();
  },
);
