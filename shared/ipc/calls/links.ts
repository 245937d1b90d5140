import type { LinkId, LinkTypeId, RevisionId } from '../../model/ids.ts';
import type {
  Backlink,
  Link,
  LinkChange,
  LinkEnd,
  LinkEndView,
  LinkType,
  LinkView,
} from '../../model/link.ts';

export interface LinkCalls {
  /** What is needed to show an end; null for what is not in the library. */
  'links.end': (end: LinkEnd) => LinkEndView | null;
  /** That begin or end here, as they read from here. */
  'links.of': (end: LinkEnd) => readonly LinkView[];
  /** Of every passage that stands in the revision. One between two of them is there twice, once from each end. */
  'links.in': (id: RevisionId) => readonly LinkView[];
  /** The notes whose text points at a note or a document. */
  'links.backlinksOf': (end: Exclude<LinkEnd, { kind: 'passage' }>) => readonly Backlink[];
  /** Answers the link that says the same already, where there is one. Fails with `not-found`, `conflict`. */
  'links.make': (typeId: LinkTypeId, from: LinkEnd, to: LinkEnd, comment: string) => Link;
  /** Fails with `not-found`, and with `conflict` where another link says that already. */
  'links.change': (id: LinkId, change: LinkChange) => Link;
  'links.delete': (id: LinkId) => void;
  'links.types': () => readonly LinkType[];
  /** Answers the type of these names where there is one. An empty inverse reads as the name. Fails with `invalid-name`. */
  'links.makeType': (name: string, inverse: string) => LinkType;
  /** Fails with `invalid-name`, and with `conflict` for a type of every library and for names that are taken. */
  'links.renameType': (id: LinkTypeId, name: string, inverse: string) => LinkType;
  /** Fails with `conflict` for a type of every library, and while a link has it. */
  'links.deleteType': (id: LinkTypeId) => void;
}
