import fc from 'fast-check';
import type { Kind } from './call-shapes.ts';
import { isText, notA, wrongFields } from './wrong-values.ts';

const OPTIONS = { alsoRemoveBackups: false };
const wrongText = fc.oneof(
  notA(isText),
  fc.constantFrom('half \ud83d', 'x'.repeat(1001), null, ['lamp oil']),
);

/** What the calls about the lock take. */
export const RIGHT_OF_LOCK = {
  passphrase: '',
  'new passphrase': 'lamp oil and salt',
  'encrypt options': OPTIONS,
  'minutes or none': 5,
} as const satisfies Partial<Record<Kind, unknown>>;

export const WRONG_OF_LOCK = {
  passphrase: wrongText,
  'new passphrase': fc.oneof(wrongText, fc.constantFrom('', 'seven s', 'e\u0301'.repeat(7))),
  'encrypt options': wrongFields(OPTIONS, { alsoRemoveBackups: fc.constantFrom(null, 'yes', 1) }),
  'minutes or none': fc.oneof(
    notA((value) => value === null || Number.isInteger(value)),
    fc.constantFrom(0, -1, 0.5, 1441, '5'),
  ),
} as const satisfies Partial<Record<Kind, fc.Arbitrary<unknown>>>;
