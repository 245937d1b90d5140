import { addDays, inCalendar, lastOfMonth, toGregorian } from '../../shared/edtf/calendars.ts';
import { type Day, edtfOfDay } from '../../shared/edtf/edtf.ts';
import type { AnachronismKind } from '../../shared/timeline/anachronisms.ts';
import type { Presence, TimelineItem } from '../../shared/timeline/item.ts';
import { between, seededRandom } from '../bench/text/random.ts';

/** Farther than the vaguest date reaches. */
const FAR = 5 * 366;
const LAST = 39;

/**
 * Forty witnesses who were there for a while, and tell later of what happened in that time, in texts that cite earlier
 * ones; each of their dates is somewhere between a day and a year in one of three calendars. One in four has one date
 * moved to where it cannot be: `seeded` says which. `clean` is the same without.
 */
export function seededTimeline(seed: number): {
  readonly items: readonly TimelineItem[];
  readonly presences: readonly Presence[];
  readonly seeded: readonly string[];
  readonly clean: readonly TimelineItem[];
} {
  const random = seededRandom(seed);
  const below = (most: number): number => between(random, 0, most - 1);
  const presences: Presence[] = [];
  const clean: TimelineItem[] = [];
  const items: TimelineItem[] = [];
  const seeded: string[] = [];
  const vague = (day: Day): string => vaguely(day, below(5));
  for (let number = 0; number <= LAST; number += 1) {
    const came = addDays({ year: 1980, month: 1, day: 1 }, below(3000));
    const left = addDays(came, FAR + below(1000));
    const speaker = `witness ${number}`;
    presences.push({ speaker, present: `${edtfOfDay(came)}/${edtfOfDay(left)}` });
    const event = addDays(came, below(FAR));
    const said = addDays(left, 2 * FAR + below(1000));
    // Each text after the one before it, so that it may cite that.
    const published = addDays({ year: 2010, month: 1, day: 1 }, number * 20);
    const item: TimelineItem = {
      id: `item ${number}`,
      title: `Statement ${number}`,
      speaker,
      firstHand: true,
      event: vague(event),
      said: vague(said),
      published: edtfOfDay(published),
      cites: number === 0 ? [] : [`item ${below(number)}`],
    };
    clean.push(item);
    const wrong =
      below(4) === 0 ? wrongly(item, { came, left }, number, below(number === LAST ? 4 : 5)) : null;
    items.push(wrong?.item ?? item);
    if (wrong) seeded.push(`${item.id}: ${wrong.kind}`);
  }
  return { items, presences, seeded, clean };
}

function wrongly(
  item: TimelineItem,
  { came, left }: { readonly came: Day; readonly left: Day },
  number: number,
  which: number,
): { readonly item: TimelineItem; readonly kind: AnachronismKind } {
  const far = (day: Day, days: number) => edtfOfDay(addDays(day, days)).slice(0, 'YYYY'.length);
  switch (which) {
    case 0:
      return { item: { ...item, event: far(left, 400) }, kind: 'after-leaving' };
    case 1:
      return { item: { ...item, event: far(came, -800) }, kind: 'before-coming' };
    case 2:
      return { item: { ...item, said: far(came, -800) }, kind: 'before-event' };
    case 3:
      return { item: { ...item, said: '2031' }, kind: 'before-said' };
    default:
      return {
        item: { ...item, cites: [`item ${number + 1 + ((LAST - number) >> 1)}`] },
        kind: 'cites-later',
      };
  }
}

/** The day, or a longer time that it lies in. */
function vaguely(day: Day, how: number): string {
  const text = edtfOfDay(day);
  const jalali = inCalendar('jalali', day);
  const hijri = inCalendar('hijri', day);
  switch (how) {
    case 0:
      return text;
    case 1:
      return text.slice(0, 'YYYY-MM'.length);
    case 2:
      return text.slice(0, 'YYYY'.length);
    case 3:
      return jalali ? monthOf('jalali', jalali) : text;
    default:
      return hijri ? monthOf('hijri', hijri) : text;
  }
}

function monthOf(calendar: 'jalali' | 'hijri', { year, month }: Day): string {
  const first = toGregorian(calendar, { year, month, day: 1 });
  const last = lastOfMonth(calendar, year, month);
  if (!first || !last) throw new Error('a month without an end');
  return `${edtfOfDay(first)}/${edtfOfDay(last)}`;
}
