import {
  CITATION_LOCALES,
  CITATION_STYLES,
  EXPORT_FLAVOURS,
  type ExistingFiles,
  REFERENCE_FORMATS,
} from '#shared/model/export.ts';
import type { ExportOrder } from './order.ts';
import type { GivenOption, OptionName } from './read-options.ts';
import { WrongUsage } from './usage.ts';

export const EXPORT_ORDER_OPTIONS: readonly OptionName[] = [
  'note',
  'collection',
  'existing',
  'as',
  'texts',
  'redact',
  'references',
  'style',
  'locale',
  'quotation-template',
  'footnote-template',
];

/** What `export` is told. Fails with `WrongUsage`. */
export function readExport(
  options: readonly GivenOption[],
): Omit<ExportOrder, 'act' | 'library' | 'json' | 'folder'> {
  const valueOf = (name: OptionName) => options.find((option) => option.name === name)?.value ?? null;
  const one = <T extends string>(name: OptionName, among: readonly T[]): T | null => {
    const given = valueOf(name);
    const found = among.find((value) => value === given) ?? null;
    if (given !== null && found === null) throw new WrongUsage(`--${name} is one of ${among.join(', ')}.`);
    return found;
  };
  return {
    notes: options.filter(({ name }) => name === 'note').map(({ value }) => value),
    collection: valueOf('collection'),
    existing: existingIn(valueOf('existing')),
    flavour: one('as', EXPORT_FLAVOURS) ?? 'pandoc',
    texts: valueOf('texts') !== null,
    redact: valueOf('redact'),
    references: one('references', REFERENCE_FORMATS),
    style: one('style', CITATION_STYLES),
    locale: one('locale', CITATION_LOCALES),
    templates: { quotation: valueOf('quotation-template'), footnote: valueOf('footnote-template') },
  };
}

/** Fails with `WrongUsage`. */
function existingIn(given: string | null): ExistingFiles | null {
  if (given === null || given === 'replace' || given === 'keep-both') return given;
  throw new WrongUsage('--existing is replace or keep-both.');
}
