import { Building2, CalendarDays, type LucideIcon, MapPin, UserRound } from 'lucide-react';
import type { NameKind } from '#shared/model/name.ts';

export const NAME_KIND_WORDS: Readonly<Record<NameKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  event: 'event',
};

export const NAME_KIND_ICONS: Readonly<Record<NameKind, LucideIcon>> = {
  person: UserRound,
  organisation: Building2,
  place: MapPin,
  event: CalendarDays,
};

/** As it stands at the beginning of a line: “Person”. */
export function kindAtStart(kind: NameKind): string {
  const words = NAME_KIND_WORDS[kind];
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
