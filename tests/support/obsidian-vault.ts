import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What is wrong with a folder as a vault of Obsidian: https://help.obsidian.md/links, …/properties */
export async function faultsOfVault(folder: string): Promise<readonly string[]> {
  const notes = new Map<string, string>();
  for (const name of await readdir(folder, { recursive: true })) {
    if (name.endsWith('.md')) notes.set(name.slice(0, -3), await readFile(join(folder, name), 'utf8'));
  }
  const blocks = new Map([...notes].map(([name, text]) => [name, blockIds(text)]));
  return [...notes].flatMap(([name, text]) => [
    ...(/[#^[\]|]/.test(name) ? [`${name}: no link can hold this name`] : []),
    ...faultsOfLinks(name, text, blocks),
    ...faultsOfBlocks(name, text, blocks.get(name) ?? []),
    ...faultsOfProperties(name, text),
  ]);
}

function blockIds(text: string): readonly string[] {
  return [...text.matchAll(/^\^(\S+)$/gm)].map(([, id = '']) => id);
}

/** By path from the vault, or by the name alone where one note has it. */
function faultsOfLinks(
  name: string,
  text: string,
  blocks: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return [...text.matchAll(/(?<!\\)\[\[([^\]]*)\]\]/g)].flatMap(([link, inner = '']) => {
    const [target = ''] = inner.replaceAll('\\|', '|').split('|');
    const [file = '', block] = target.split('#^');
    const found = [...blocks].filter(([one]) => one === file || one.split('/').at(-1) === file);
    if (found.length !== 1) return [`${name}: ${link} leads to ${found.length} notes`];
    if (block === undefined || found[0]?.[1].includes(block)) return [];
    return [`${name}: ${link} leads to no block`];
  });
}

/** An id of a block quote stands alone between empty lines, has letters, figures and hyphens, and is one block's. */
function faultsOfBlocks(name: string, text: string, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => [
    ...(/^[A-Za-z\d-]+$/.test(id) ? [] : [`${name}: ${id} is no id`]),
    ...(ids.filter((one) => one === id).length === 1 ? [] : [`${name}: ${id} stands twice`]),
    ...(text.includes(`\n\n^${id}\n`) ? [] : [`${name}: ${id} has no empty line before it`]),
    ...(text.includes(`^${id}\n\n`) || text.endsWith(`^${id}\n`)
      ? []
      : [`${name}: ${id} has none behind it`]),
  ]);
}

function faultsOfProperties(name: string, text: string): readonly string[] {
  const yaml = /^---\n(.*?)\n---\n/s.exec(text)?.[1];
  const data: unknown = yaml === undefined ? null : parse(yaml);
  if (typeof data !== 'object' || data === null) return [`${name}: no properties`];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const isList = key === 'aliases' || key === 'tags';
    if (isList && !(Array.isArray(value) && value.every((one) => typeof one === 'string')))
      return [`${name}: ${key} is no list of words`];
    const tags = key === 'tags' && Array.isArray(value) ? value.map(String) : [];
    return tags
      .filter((tag) => !/^(?=.*[^\d])[\p{L}\p{M}\p{N}_/-]+$/u.test(tag))
      .map((tag) => `${name}: ${tag} is no tag`);
  });
}
