import type { Collection, Member } from '../../model/collection.ts';
import type { TagColour } from '../../model/colour.ts';
import type { Filter, SavedFilter } from '../../model/filter.ts';
import type { CollectionId, FilterId, TagId } from '../../model/ids.ts';
import type { OwnTags, Tag, TagUse, Tagged } from '../../model/tag.ts';

export interface OrganiseCalls {
  'tags.list': () => readonly TagUse[];
  /** Also by the id of a tag that was merged into it, as texts of notes may name it. */
  'tags.find': (id: TagId) => Tag | null;
  /** Answers the tag of the same name where there is one. Without a colour it gets one that few tags have. Fails with `invalid-name`. */
  'tags.create': (name: string, colour: TagColour | null) => Tag;
  /** Fails with `invalid-name`, and with `conflict` where another tag goes by the name. */
  'tags.rename': (id: TagId, name: string) => Tag;
  'tags.recolour': (id: TagId, colour: TagColour) => Tag;
  /** Takes it from everything. Fails with `conflict` while it stands in the text of a note. */
  'tags.delete': (id: TagId) => void;
  /** Gives what had the first the second, which it answers with; the first is gone. */
  'tags.merge': (from: TagId, into: TagId) => Tag;
  'tags.of': (thing: Tagged) => OwnTags;
  'tags.give': (id: TagId, things: readonly Tagged[]) => void;
  'tags.take': (id: TagId, things: readonly Tagged[]) => void;

  'collections.list': () => readonly Collection[];
  /** Fails with `invalid-name`, and with `conflict` where one of the name lies there already. */
  'collections.create': (name: string, parent: CollectionId | null) => Collection;
  'collections.rename': (id: CollectionId, name: string) => Collection;
  'collections.move': (id: CollectionId, parent: CollectionId | null) => Collection;
  /** With those that lie in it. What they hold stays in the library. */
  'collections.delete': (id: CollectionId) => void;
  'collections.add': (id: CollectionId, members: readonly Member[]) => void;
  'collections.remove': (id: CollectionId, members: readonly Member[]) => void;

  'filters.list': () => readonly SavedFilter[];
  /** In place of the one of the same name, where there is one. Fails with `invalid-name`. */
  'filters.save': (name: string, filter: Filter) => SavedFilter;
  'filters.rename': (id: FilterId, name: string) => SavedFilter;
  /** Puts it at this place among the others, counted from 0. */
  'filters.move': (id: FilterId, place: number) => void;
  'filters.delete': (id: FilterId) => void;
}
