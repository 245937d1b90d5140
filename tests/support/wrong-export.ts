import fc from 'fast-check';

/** What goes along with an export, and what it hides. */
export const EXPORT_OPTIONS = {
  flavour: 'pandoc',
  texts: false,
  redaction: { secret: 'a secret of sixteen signs', hide: [{ name: 'Farid', as: 'Witness A' }] },
};
const { redaction } = EXPORT_OPTIONS;

export const wrongExportOptions = fc.oneof(
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
