import type { CslDate } from '#shared/model/citation.ts';

/** A date in EDTF, which BibLaTeX takes; null for one that is words alone. https://www.loc.gov/standards/datetime/ */
export function edtfOf({ edtf, 'date-parts': parts = [], season, circa }: CslDate): string | null {
  if (edtf !== undefined) return edtf;
  const ends = parts.map(pointText).filter((point) => point !== '');
  if (ends.length === 0) return null;
  const seasons = season === undefined || ends.length > 1 ? '' : `-${20 + season}`;
  return ends.map((end) => `${end}${seasons}${circa === true ? '~' : ''}`).join('/');
}

function pointText([year, month, day]: readonly number[]): string {
  if (year === undefined) return '';
  const years = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  return [
    years,
    ...[month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])),
  ].join('-');
}
