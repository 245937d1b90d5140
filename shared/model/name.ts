import type { NameId } from './ids.ts';

export const NAME_KINDS = ['person', 'organisation', 'place', 'event'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A person, organisation, place or event that notes mention. */
export interface Name {
  readonly id: NameId;
  readonly name: string;
  readonly kind: NameKind;
}

/** A name with the number of notes outside the trash that mention it. */
export interface NameUse extends Name {
  readonly notes: number;
}
