import {
  CITATION_LOCALES,
  CITATION_STYLES,
  EXPORT_FLAVOURS,
  type ExistingFiles,
  REFERENCE_FORMATS,
} from '#shared/model/export.ts';
import type { ExportOrder, ReferencesOrder } from './order.ts';
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
  const { valueOf, one } = choices(options);
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

export const REFERENCES_OPTIONS: readonly OptionName[] = ['as', 'existing', 'tag', 'collection'];

/** What `references` is told. Fails with `WrongUsage`. */
export function readReferences(
  operands: readonly string[],
  options: readonly GivenOption[],
): Omit<ReferencesOrder, 'act' | 'library' | 'json'> {
  const { valueOf, one } = choices(options);
  const [file, ...others] = operands;
  if (others.length > 0) throw new WrongUsage('references takes one file, or none.');
  const existing = one('existing', ['replace']);
  return {
    format: one('as', REFERENCE_FORMATS) ?? 'csl-json',
    file: file ?? null,
    existing,
    tags: options.filter(({ name }) => name === 'tag').map(({ value }) => value),
    collection: valueOf('collection'),
  };
}

function choices(options: readonly GivenOption[]) {
  const valueOf = (name: OptionName) => options.find((option) => option.name === name)?.value ?? null;
  return {
    valueOf,
    /** Fails with `WrongUsage` for a value that is none of them. */
    one<T extends string>(name: OptionName, among: readonly T[]): T | null {
      const given = valueOf(name);
      const found = among.find((value) => value === given) ?? null;
      if (given !== null && found === null) throw new WrongUsage(`--${name} is one of ${among.join(', ')}.`);
      return found;
    },
  };
}

/** Fails with `WrongUsage`. */
function existingIn(given: string | null): ExistingFiles | null {
  if (given === null || given === 'replace' || given === 'keep-both') return given;
  throw new WrongUsage('--existing is replace or keep-both.');
}
