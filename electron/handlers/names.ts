import type { Handlers } from '#shared/ipc/contract.ts';
import type { NameId } from '#shared/model/ids.ts';
import { changeName, createName, deleteName, describeName } from '../library/name-acts.ts';
import { addAlias, changeAlias, getAlias, removeAlias } from '../library/names/alias-acts.ts';
import { decideMention, dismissProposal, rejectSpellingOf } from '../library/names/decide-mention.ts';
import { findMentions } from '../library/names/find-mentions.ts';
import { findTogether } from '../library/names/find-together.ts';
import { getGroup } from '../library/names/get-group.ts';
import { keepNamesApart, mergeNames, unmergeName } from '../library/names/merge-names.ts';
import { findNamesIn } from '../library/names/names-in-document.ts';
import { listNames, readNamePage } from '../library/names/name-page.ts';
import { idsOf, readNames } from '../library/names/name-register.ts';
import { suggestSpellings } from '../library/names/suggest-spellings.ts';
import { renewNotes } from '../library/renew-notes.ts';
import type { Writer } from '../storage/database.ts';
import { listNotesMentioning } from '../storage/names.ts';
import type { HandlerParts } from './parts.ts';

export function nameHandlers({ db, host, looking }: HandlerParts) {
  /** Tells of the names after an act upon them. */
  async function act<T>(words: string, ids: readonly NameId[], work: (tx: Writer) => Promise<T>): Promise<T> {
    const done = await db.transaction(work, words);
    host.emit('names.changed', { ids });
    return done;
  }

  return {
    'names.list': () => listNames(db),
    'names.page': (id) => readNamePage(db, id),
    'names.notes': async (id) => {
      const group = (await readNames(db)).groupOf(id);
      return group ? listNotesMentioning(db, ...idsOf(group)) : [];
    },
    'names.create': async (given, kind) => {
      const name = await db.transaction((tx) => createName(tx, given, kind, host.now()), 'Add name');
      host.emit('names.changed', { ids: [name.id] });
      return name;
    },
    'names.change': async (id, given, kind) => {
      const name = await db.transaction((tx) => changeName(tx, id, given, kind), 'Change name');
      const notes = await listNotesMentioning(db, id);
      await renewNotes(
        db,
        notes.map((note) => note.id),
      );
      host.emit('names.changed', { ids: [id] });
      return name;
    },
    'names.describe': (id, description) =>
      act('Describe name', [id], (tx) => describeName(tx, id, description)),
    'names.delete': (id) => act('Delete name', [id], (tx) => deleteName(tx, id)),

    // Beside whatever else is asked: of a frequent name these take a while.
    'names.mentions': (id) => db.aside((reader) => findMentions(reader, id)),
    'names.inDocument': (id) => db.aside((reader) => findNamesIn(reader, id)),
    'names.together': (id) => db.aside((reader) => findTogether(reader, id)),
    'names.decideMention': (id, range, accept) =>
      act(accept === false ? 'Reject mention' : accept ? 'Accept mention' : 'Reopen mention', [id], (tx) =>
        decideMention(tx, id, range, accept, host.now()),
      ),
    'names.suggestions': (id) => db.aside((reader) => suggestSpellings(reader, id, db)),
    'names.acceptSpelling': (id, spelling, facts) =>
      act('Accept spelling', [id], async (tx) => {
        const { root } = await getGroup(tx, id);
        return addAlias(tx, root.id, spelling, facts, null, host.now());
      }),
    'names.rejectSpelling': (id, spelling) =>
      act('Reject spelling', [id], (tx) => rejectSpellingOf(tx, id, spelling)),

    'names.addAlias': (id, alias, facts, passage) =>
      act('Add other name', [id], (tx) => addAlias(tx, id, alias, facts, passage, host.now())),
    'names.changeAlias': async (id, alias, facts) => {
      const { nameId } = await getAlias(db, id);
      return act('Change other name', [nameId], (tx) => changeAlias(tx, id, alias, facts));
    },
    'names.removeAlias': async (id) => {
      const { nameId } = await getAlias(db, id);
      await act('Remove other name', [nameId], (tx) => removeAlias(tx, id));
    },

    'names.merge': (from, into) => act('Merge names', [from, into], (tx) => mergeNames(tx, from, into)),
    'names.unmerge': (id) => act('Take names apart', [id], (tx) => unmergeName(tx, id)),
    'names.keepApart': (one, other, apart) =>
      act(apart ? 'Keep names apart' : 'Take back that names are different', [one, other], (tx) =>
        keepNamesApart(tx, one, other, apart),
      ),

    'names.propose': () => looking.propose(),
    'names.offers': () => looking.offers(),
    'names.cancelLooking': async () => looking.cancel(),
    'names.dismiss': async (name) => {
      await db.transaction((tx) => dismissProposal(tx, name), 'Dismiss name');
      host.emit('names.changed', { ids: [] });
    },
  } satisfies Partial<Handlers>;
}
