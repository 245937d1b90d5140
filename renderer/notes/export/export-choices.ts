import {
  CITATION_LOCALES,
  CITATION_STYLES,
  type CitationLocale,
  type CitationStyle,
  EXPORT_FLAVOURS,
  type ExportFlavour,
  type ExportOptions,
  type ExportTemplates,
  isOneFile,
  LONGEST_TEMPLATE,
  REFERENCE_FORMATS,
  type ReferenceFormat,
} from '#shared/model/export.ts';
import { ID_PATTERN, type PolicyId, toPolicyId } from '#shared/model/ids.ts';
import { FLAVOURS } from './flavours.ts';

/** What a person has chosen for exports, whether or not it applies to the kind of file. */
export interface ExportChoices {
  readonly flavour: ExportFlavour;
  readonly texts: boolean;
  readonly references: ReferenceFormat;
  /** Null: footnotes as Ibid writes them. */
  readonly style: CitationStyle | null;
  readonly locale: CitationLocale;
  /** Templates; empty for what Ibid writes by itself. */
  readonly quotation: string;
  readonly footnote: string;
  /** Whom it hides; null for nobody. */
  readonly policy: PolicyId | null;
}

/** Whatever was kept, as choices. */
export function readChoices(kept: unknown): ExportChoices {
  const of = (name: string): unknown =>
    typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : null;
  const policy = of('policy');
  return {
    flavour: oneOf(EXPORT_FLAVOURS, of('flavour')) ?? 'pandoc',
    texts: of('texts') === true,
    references: oneOf(REFERENCE_FORMATS, of('references')) ?? 'csl-json',
    style: oneOf(CITATION_STYLES, of('style')),
    locale: oneOf(CITATION_LOCALES, of('locale')) ?? 'en',
    quotation: templateIn(of('quotation')),
    footnote: templateIn(of('footnote')),
    policy: typeof policy === 'string' && ID_PATTERN.test(policy) ? toPolicyId(policy) : null,
  };
}

function templateIn(kept: unknown): string {
  return typeof kept === 'string' && kept.length <= LONGEST_TEMPLATE && kept.isWellFormed() ? kept : '';
}

export function oneOf<T extends string>(among: readonly T[], value: unknown): T | null {
  return among.find((one) => one === value) ?? null;
}

/** What of the choices applies. Hiding always does: what cannot hide is refused, and not written openly. */
export function optionsOf(choices: ExportChoices): ExportOptions {
  const { flavour, texts, references, style, locale, policy } = choices;
  const { verifies, hasReferences } = FLAVOURS[flavour];
  const templates = templatesOf(choices);
  return {
    flavour,
    texts: texts && verifies && policy === null,
    ...(hasReferences && references !== 'csl-json' ? { references } : {}),
    ...(style === null || isOneFile(flavour) ? {} : { style, locale }),
    ...(templates === null ? {} : { templates }),
    ...(policy === null ? {} : { policy }),
  };
}

function templatesOf({ flavour, quotation, footnote }: ExportChoices): ExportTemplates | null {
  if (isOneFile(flavour)) return null;
  const templates = {
    ...(quotation.trim() === '' ? {} : { quotation }),
    ...(footnote.trim() === '' ? {} : { footnote }),
  };
  return Object.keys(templates).length === 0 ? null : templates;
}
