import type { AliasId, DocumentId, NameId, NoteId, PassageId } from '../../model/ids.ts';
import type {
  Alias,
  AliasFacts,
  AliasOffer,
  MentionedIn,
  Name,
  NameInDocument,
  NameKind,
  NamePage,
  NameUse,
  ProposedName,
  SpellingSuggestion,
  Together,
} from '../../model/name.ts';
import type { PassageRange } from '../../model/passage.ts';

export interface NameCalls {
  /** Without those merged into others. */
  'names.list': () => readonly NameUse[];
  /** Also by the id of a name that was merged into it; null for what is not there. */
  'names.page': (id: NameId) => NamePage | null;
  /** The notes that mention it, also those in the trash. */
  'names.notes': (
    id: NameId,
  ) => readonly { readonly id: NoteId; readonly title: string; readonly trashed: boolean }[];
  /** Answers the name that is there already in whatever spelling. Fails with `invalid-name`. */
  'names.create': (name: string, kind: NameKind) => Name;
  /** Fails with `not-found` and `invalid-name`. */
  'names.change': (id: NameId, name: string, kind: NameKind) => Name;
  'names.describe': (id: NameId, description: string) => void;
  /** Fails with `conflict` while a note mentions it, and while others are merged into it. */
  'names.delete': (id: NameId) => void;

  /** Every place in the library where it stands, newest document first. `more` where there are more than 1 000. */
  'names.mentions': (id: NameId) => { readonly documents: readonly MentionedIn[]; readonly more: boolean };
  /** Those that stand in the newest text of the document, most places first. */
  'names.inDocument': (id: DocumentId) => readonly NameInDocument[];
  /** Most paragraphs first. */
  'names.together': (id: NameId) => readonly Together[];
  /** Says that the words of a range are this name, or are not; null takes that back. */
  'names.decideMention': (id: NameId, range: PassageRange, accept: boolean | null) => void;
  /** Best first. None that was rejected, and none that is an alias already. */
  'names.suggestions': (id: NameId) => readonly SpellingSuggestion[];
  /** Takes every place of a spelling for this name: it becomes an alias. */
  'names.acceptSpelling': (id: NameId, spelling: string, facts: AliasFacts) => Alias;
  'names.rejectSpelling': (id: NameId, spelling: string) => void;

  /** Fails with `invalid-name`, and with `conflict` for a spelling that the name has. */
  'names.addAlias': (id: NameId, alias: string, facts: AliasFacts, passage: PassageId | null) => Alias;
  'names.changeAlias': (id: AliasId, alias: string, facts: AliasFacts) => Alias;
  'names.removeAlias': (id: AliasId) => void;

  /** The first goes by the second from now on. Fails with `conflict` where the two are kept apart. */
  'names.merge': (from: NameId, into: NameId) => void;
  /** Undoes a merge exactly. Fails with `conflict` for a name that is merged into none. */
  'names.unmerge': (id: NameId) => void;
  /** Says that two of a like name are different, or takes that back. */
  'names.keepApart': (one: NameId, other: NameId, apart: boolean) => void;

  /** Looks through the whole library for what may be names. Tells `names.progress`. Fails with `cancelled`. */
  'names.propose': () => readonly ProposedName[];
  /** Short forms that texts explain themselves, and that are not known yet. Tells `names.progress`. */
  'names.offers': () => readonly AliasOffer[];
  'names.cancelLooking': () => void;
  /** Says that this is no name, in whatever spelling. */
  'names.dismiss': (name: string) => void;
}
