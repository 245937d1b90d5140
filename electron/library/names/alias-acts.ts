import { parseEdtf } from '#shared/edtf/edtf.ts';
import { Failed } from '#shared/ipc/result.ts';
import { isWellFormedTag } from '#shared/metadata/language-tag.ts';
import { NO_LANGUAGE } from '#shared/metadata/check-edit.ts';
import type { AliasId, NameId, PassageId } from '#shared/model/ids.ts';
import type { Alias, AliasFacts } from '#shared/model/name.ts';
import { scriptOf, spellingKey } from '#shared/names/words.ts';
import type { Reader, Writer } from '../../storage/database.ts';
import { newAliasId } from '../../storage/ids.ts';
import * as storage from '../../storage/name-aliases.ts';
import { allowSpelling } from '../../storage/name-decisions.ts';
import { findPassage } from '../../storage/passages.ts';
import { checkedName } from '../name-acts.ts';
import { getGroup } from './get-group.ts';
import { idsOf } from './name-register.ts';

/** Fails with `not-found`, `invalid-name`, `invalid-metadata`, and with `conflict` for a spelling that the name has. */
export async function addAlias(
  tx: Writer,
  id: NameId,
  given: string,
  facts: AliasFacts,
  passage: PassageId | null,
  at: Date,
): Promise<Alias> {
  const alias = checkedName(given);
  checkFacts(facts);
  const group = await getGroup(tx, id);
  if (group.spellings.some((spelling) => spellingKey(spelling) === spellingKey(alias))) throw isThere(alias);
  if (passage !== null && !(await findPassage(tx, passage))) {
    throw new Failed('not-found', 'The passage that says so is not in the library.');
  }
  // What was said not to be a spelling of the name is one now.
  await allowSpelling(tx, idsOf(group), spellingKey(alias));
  const { kind, language, validFrom, validTo } = facts;
  const made = {
    id: newAliasId(),
    nameId: id,
    alias,
    kind,
    language,
    validFrom,
    validTo,
    passageId: passage,
  };
  return aliasOf(await storage.insertAlias(tx, made, at.toISOString()));
}

/** Fails as `addAlias` does. */
export async function changeAlias(tx: Writer, id: AliasId, given: string, facts: AliasFacts): Promise<Alias> {
  const former = await getAlias(tx, id);
  const alias = checkedName(given);
  checkFacts(facts);
  const key = spellingKey(alias);
  if (key !== spellingKey(former.alias)) {
    const { spellings } = await getGroup(tx, former.nameId);
    if (spellings.some((spelling) => spellingKey(spelling) === key)) throw isThere(alias);
  }
  const { kind, language, validFrom, validTo } = facts;
  const changed = { ...former, alias, script: scriptOf(alias), kind, language, validFrom, validTo };
  await storage.changeAlias(tx, changed);
  return aliasOf(changed);
}

/** Answers the name that had it. Fails with `not-found`. */
export async function removeAlias(tx: Writer, id: AliasId): Promise<NameId> {
  const { nameId } = await getAlias(tx, id);
  await storage.deleteAlias(tx, id);
  return nameId;
}

export async function getAlias(db: Reader, id: AliasId): Promise<storage.AliasRecord> {
  const alias = await storage.findAlias(db, id);
  if (!alias) throw new Failed('not-found', 'This other name is not in the library.');
  return alias;
}

/** Without the name that has it. */
export function aliasOf(record: storage.AliasRecord): Alias {
  const { id, alias, script, language, kind, validFrom, validTo, passageId } = record;
  return { id, alias, script, language, kind, validFrom, validTo, passageId };
}

function checkFacts({ language, validFrom, validTo }: AliasFacts): void {
  if (language !== null && !isWellFormedTag(language)) throw new Failed('invalid-metadata', NO_LANGUAGE);
  for (const date of [validFrom, validTo]) {
    if (date === null || parseEdtf(date)) continue;
    throw new Failed('invalid-metadata', `“${date}” is not a date that Ibid knows.`);
  }
}

function isThere(alias: string): Failed {
  return new Failed('conflict', `The name goes by “${alias}” already.`);
}
