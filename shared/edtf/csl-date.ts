import type { CslDate } from '../model/citation.ts';
import { type EdtfEnd, type EdtfPoint, parseEdtf } from './edtf.ts';

/**
 * An EDTF date in CSL: a day, a month or a year, or an interval of these, in parts, with its season and its doubt;
 * anything vaguer in its own words. https://docs.citationstyles.org/en/stable/specification.html
 */
export function cslDate(edtf: string): CslDate {
  const parsed = parseEdtf(edtf);
  if (!parsed) return { literal: edtf };
  const ends: readonly EdtfEnd[] = parsed.kind === 'point' ? [parsed.point] : [parsed.from, parsed.to];
  const points = ends.filter((end) => typeof end !== 'string');
  const parts = points.map(partsOf).filter((part) => part !== null);
  const [season] = points.map(seasonOf).filter((one) => one !== null);
  // CSL has one season for the whole, so that an interval of seasons has none.
  if (parts.length < ends.length || (season !== undefined && ends.length > 1)) return { literal: edtf };
  const isDoubtful = points.some(({ doubt }) => doubt !== '');
  return {
    'date-parts': parts,
    ...(season === undefined ? {} : { season }),
    ...(isDoubtful ? { circa: true } : {}),
    ...(isDoubtful || season !== undefined ? { edtf } : {}),
  };
}

function seasonOf({ month }: EdtfPoint): number | null {
  return month !== null && month > '12' && month !== 'XX' ? Number(month) - 20 : null;
}

function partsOf(point: EdtfPoint): readonly number[] | null {
  const { year, month, day } = point;
  if (!/^\d{4}$/.test(year) || month === 'XX' || day === 'XX') return null;
  const inYear = seasonOf(point) === null ? [month, day] : [];
  return [year, ...inYear].flatMap((part) => (part === null ? [] : [Number(part)]));
}
