import fc from 'fast-check';
import type { Kind } from './call-shapes.ts';
import { notA, wrongFields } from './wrong-values.ts';

/** What goes along with an export, and what it hides. */
const EXPORT_OPTIONS = {
  flavour: 'pandoc',
  texts: false,
  redaction: { secret: 'a secret of sixteen signs', hide: [{ name: 'Farid', as: 'Witness A' }] },
};
const { redaction } = EXPORT_OPTIONS;

const wrongExportOptions = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    [],
    'texts',
    7,
    {},
    { ...EXPORT_OPTIONS, texts: 1 },
    { ...EXPORT_OPTIONS, texts: null },
    { ...EXPORT_OPTIONS, flavour: 'word' },
    { ...EXPORT_OPTIONS, path: '/' },
    { ...EXPORT_OPTIONS, policy: '../x' },
    { ...EXPORT_OPTIONS, policy: null },
  ),
  fc
    .constantFrom<unknown>(
      null,
      [],
      { ...redaction, secret: 'short' },
      { ...redaction, secret: 7 },
      { ...redaction, hide: [] },
      { ...redaction, hide: [{ name: '7', as: '' }] },
      { ...redaction, hide: [{ name: 'half \ud83d', as: '' }] },
      { ...redaction, hide: [{ name: 'Farid', as: '█' }] },
      { ...redaction, hide: [{ name: 'Farid' }] },
    )
    .map((wrong) => ({ ...EXPORT_OPTIONS, redaction: wrong })),
);

/** Whom a policy of the library hides. */
const HIDDEN_NAMES = [
  { nameId: null, name: 'Farid', as: 'Witness A' },
  { nameId: 'm-0123456789ab', name: 'Samira Nouri', as: '' },
];
const POLICY = { id: 'h-0123456789ab', name: 'Witnesses', hide: HIDDEN_NAMES };

const wrongHiddenNames = fc.oneof(
  notA(Array.isArray),
  wrongFields(HIDDEN_NAMES[0] ?? {}, {
    nameId: fc.constantFrom('', '../x', 7, []),
    name: fc.constantFrom('', '7', 'half \ud83d', 'two\nlines', '█', 7, null),
    as: fc.constantFrom('█', 'half \ud83d', 7, null),
  }).map((wrong) => [wrong]),
);
const wrongPolicy = wrongFields(POLICY, {
  id: fc.constantFrom('', '../x', 7, []),
  name: fc.constantFrom('half \ud83d', 'x'.repeat(1001), 7, null),
  hide: wrongHiddenNames,
});

const TEMPLATES = { quotation: '> {words}', footnote: '{title}. {seal}' };
const wrongTemplates = fc.oneof(
  notA((value) => typeof value === 'object'),
  fc.constantFrom(
    null,
    { ...TEMPLATES, path: '/' },
    { quotation: null },
    { quotation: 7 },
    { footnote: 'half \ud83d' },
    { footnote: 'x'.repeat(2001) },
  ),
);
const STYLING = { style: 'mla', locale: 'fa' };

/** What the calls about exports take. */
export const RIGHT_OF_EXPORT = {
  'export options': EXPORT_OPTIONS,
  'export templates': TEMPLATES,
  styling: STYLING,
  policy: POLICY,
  'hidden names': HIDDEN_NAMES,
} as const satisfies Partial<Record<Kind, unknown>>;

export const WRONG_OF_EXPORT = {
  'export options': wrongExportOptions,
  'export templates': wrongTemplates,
  styling: wrongFields(STYLING, {
    style: fc.constantFrom('harvard', '', 7, null),
    locale: fc.constantFrom('de', '', 7, null),
  }),
  policy: wrongPolicy,
  'hidden names': wrongHiddenNames,
} as const satisfies Partial<Record<Kind, fc.Arbitrary<unknown>>>;
