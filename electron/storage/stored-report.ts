import type { CharacterAccount, ImportAudit, ImportReport } from '#shared/model/report.ts';

/** A report as it is stored: what is empty or nought in most of them is left out, for a library holds many. */
export type StoredReport = Partial<Omit<ImportReport, 'audit'>> & {
  readonly audit: Partial<Omit<ImportAudit, 'characters'>> & {
    readonly characters: Partial<CharacterAccount>;
  };
};

const EMPTY_AUDIT = {
  markersWithoutNote: [],
  notesWithoutMarker: [],
  gaps: [],
  duplicates: [],
  dropped: [],
} as const satisfies Omit<ImportAudit, 'characters' | 'notMarkers'>;
const NO_CHARACTERS: CharacterAccount = { body: 0, footnotes: 0, metadata: 0, dropped: 0, total: 0 };
const EMPTY = { losses: [], encoding: '' } as const satisfies Partial<ImportReport>;

/** As JSON, for `reportFrom`. */
export function storedReport(report: ImportReport): string {
  const { audit, ...others } = report;
  const { characters, ...audited } = audit;
  const stored: StoredReport = {
    audit: { ...filled(audited, EMPTY_AUDIT), characters: filled(characters, NO_CHARACTERS) },
    ...filled(others, EMPTY),
  };
  return JSON.stringify(stored);
}

/** Also of one with everything in it, as an earlier Ibid stored it. */
export function reportFrom(json: string): ImportReport {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made by storedReport
  const { audit, ...others } = JSON.parse(json) as StoredReport;
  const characters = { ...NO_CHARACTERS, ...audit.characters };
  return { ...EMPTY, ...others, audit: { ...EMPTY_AUDIT, ...audit, characters } };
}

function filled<T extends object>(value: T, empty: object): Partial<T> {
  const isEmpty = ([key, own]: [string, unknown]): boolean => {
    const none: unknown = Object.entries(empty).find(([name]) => name === key)?.[1];
    return none !== undefined && JSON.stringify(own) === JSON.stringify(none);
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- some of its own entries
  return Object.fromEntries(Object.entries(value).filter((entry) => !isEmpty(entry))) as Partial<T>;
}
