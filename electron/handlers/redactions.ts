import type { Handlers } from '#shared/ipc/contract.ts';
import { previewExport } from '../export/redact/preview-export.ts';
import { deletePolicy, getPolicy, savePolicy } from '../library/keep-policies.ts';
import { hiddenSpellings } from '../library/names/hidden-spellings.ts';
import { listPolicies } from '../storage/redaction-policies.ts';
import type { HandlerParts } from './parts.ts';
import { redactionOf } from './redaction-of.ts';

/** Whom exports hide. What an act is called says nothing of who it is. */
export function redactionHandlers({ db, host }: HandlerParts) {
  return {
    'redactions.list': () => listPolicies(db),
    'redactions.save': async (draft) => {
      const saved = await db.transaction((tx) => savePolicy(tx, draft, host.now()), 'Save hidden people');
      host.emit('redactions.changed', { ids: [saved.id] });
      return saved;
    },
    'redactions.delete': async (id) => {
      await db.transaction((tx) => deletePolicy(tx, id), 'Delete hidden people');
      host.emit('redactions.changed', { ids: [id] });
    },
    'redactions.secret': async (id) => (await getPolicy(db, id)).secret,
    'redactions.spellings': async (hide) =>
      (await hiddenSpellings(db, { hide })).map(({ spellings }) => spellings),
    'redactions.preview': (ids, options) =>
      db.aside(async (reader) => previewExport(reader, ids, options, await redactionOf(reader, options))),
  } satisfies Partial<Handlers>;
}
