import { fold } from '#shared/fold/fold.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { LinkTypeId } from '#shared/model/ids.ts';
import type { LinkType } from '#shared/model/link.ts';
import { nameProblem, tidyName } from '#shared/organisation/name.ts';
import type { Reader, Writer } from '../storage/database.ts';
import { newLinkTypeId } from '../storage/ids.ts';
import * as storage from '../storage/link-types.ts';
import { countLinksOfType } from '../storage/links.ts';
import { getLinkType } from './make-link.ts';

/** An empty inverse reads as the name does: "contradicts". Answers the type of the same names where there is one. */
export async function makeLinkType(tx: Writer, name: string, inverse: string): Promise<LinkType> {
  const named = namesOf(name, inverse);
  const same = await findNamed(tx, named);
  if (same) return same;
  const type = { id: newLinkTypeId(), ...named, own: true };
  await storage.insertLinkType(tx, type);
  return type;
}

/** Fails with `not-found`, `invalid-name`, and with `conflict` for a type of every library or names that are taken. */
export async function renameLinkType(
  tx: Writer,
  id: LinkTypeId,
  name: string,
  inverse: string,
): Promise<LinkType> {
  const type = await getOwn(tx, id);
  const named = namesOf(name, inverse);
  const same = await findNamed(tx, named);
  if (same && same.id !== id) {
    throw new Failed('conflict', `There is a type of link “${same.name}” already.`);
  }
  await storage.renameLinkType(tx, { id, ...named });
  return { ...type, ...named };
}

/** Fails with `not-found`, and with `conflict` for a type of every library or one that is in use. */
export async function deleteLinkType(tx: Writer, id: LinkTypeId): Promise<void> {
  const type = await getOwn(tx, id);
  const links = await countLinksOfType(tx, id);
  if (links > 0) {
    throw new Failed(
      'conflict',
      `“${type.name}” is what ${links === 1 ? 'a link says' : `${links} links say`}. Give ${
        links === 1 ? 'it' : 'them'
      } another type first.`,
    );
  }
  await storage.deleteLinkType(tx, id);
}

async function getOwn(db: Reader, id: LinkTypeId): Promise<LinkType> {
  const type = await getLinkType(db, id);
  if (!type.own)
    throw new Failed('conflict', `“${type.name}” is in every library. Make a type of your own instead.`);
  return type;
}

function namesOf(name: string, inverse: string): Pick<LinkType, 'name' | 'inverse'> {
  const tidied = tidyName(name);
  const named = { name: tidied, inverse: tidyName(inverse) === '' ? tidied : tidyName(inverse) };
  const problem = nameProblem(named.name) ?? nameProblem(named.inverse);
  if (problem !== null) throw new Failed('invalid-name', problem);
  return named;
}

/** Spelling apart. */
async function findNamed(
  db: Reader,
  { name, inverse }: Pick<LinkType, 'name' | 'inverse'>,
): Promise<LinkType | null> {
  const key = (type: Pick<LinkType, 'name' | 'inverse'>): string =>
    fold(`${type.name}\n${type.inverse}`).text;
  const wanted = key({ name, inverse });
  return (await storage.listLinkTypes(db)).find((type) => key(type) === wanted) ?? null;
}
