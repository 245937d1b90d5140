import { edtfInWords } from '#shared/edtf/in-words.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { Alias, MentionedIn, NamePage, NameUse } from '#shared/model/name.ts';
import { spellingKey } from '#shared/names/words.ts';
import { formatPlace, placeOf } from '#shared/text/place.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { counted } from '../columns.ts';
import type { NameOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import { snippetInWords } from '../snippet-in-words.ts';
import type { Terminal } from '../terminal.ts';

/** Fails with `not-found` where nothing goes by the name, or more than one does. */
export async function showName(ibid: Ibid, order: NameOrder, terminal: Terminal): Promise<boolean> {
  const { handlers } = ibid;
  const { id } = getNamed(await handlers['names.list'](), order.name);
  const page = await handlers['names.page'](id);
  if (!page) throw new Failed('not-found', 'This name is not in the library any more.');
  const mentions = await handlers['names.mentions'](id);
  const suggestions = await handlers['names.suggestions'](id);
  const together = await handlers['names.together'](id);
  const notes = await handlers['names.notes'](id);
  if (order.json) {
    await terminal.out(`${toJson({ ...page, mentions, suggestions, together, notes })}\n`);
    return true;
  }
  await terminal.out(headInWords(page).join('\n') + '\n');
  const { documents, more } = mentions;
  const count = documents.reduce((sum, document) => sum + document.mentions.length, 0);
  const atLeast = more ? 'more than ' : '';
  await terminal.out(
    `\nMentioned ${atLeast}${counted(count, 'time')} in ${counted(documents.length, 'document')}\n`,
  );
  for (const document of documents) await terminal.out(await documentInWords(ibid, document, terminal));
  await terminal.out(
    listed(
      'May also be called',
      suggestions.map(
        ({ spelling, reason, count: places }) =>
          `${shown(spelling)} (${counted(places, 'paragraph')}; ${shown(reason)})`,
      ),
    ) +
      listed(
        'Mentioned together with',
        together.map(({ name, paragraphs }) => `${shown(name.name)} (${counted(paragraphs, 'paragraph')})`),
      ) +
      listed(
        'Notes',
        notes.map(
          (note) => `${note.id}  ${shown(note.title) || 'Untitled'}${note.trashed ? ' (in the trash)' : ''}`,
        ),
      ),
  );
  return true;
}

/** By its id, by a spelling of it, or by the beginning of its id. */
function getNamed(names: readonly NameUse[], wanted: string): NameUse {
  const key = spellingKey(wanted);
  const isCalled = ({ name, aliases }: NameUse): boolean =>
    [name, ...aliases].some((spelling) => spellingKey(spelling) === key);
  const found = [
    names.filter(({ id }) => id === wanted),
    names.filter(isCalled),
    names.filter(({ id }) => id.startsWith(wanted)),
  ].find((some) => some.length > 0);
  const [one, ...others] = found ?? [];
  if (!one) {
    throw new Failed('not-found', `No name is “${shown(wanted)}”. \`ibid names\` lists them all.`);
  }
  if (others.length === 0) return one;
  const ids = [one, ...others].map(({ id }) => id).join(', ');
  throw new Failed('not-found', `“${shown(wanted)}” may be any of these names: ${ids}. Please give an id.`);
}

function headInWords(page: NamePage): readonly string[] {
  return [
    `${page.id}  ${shown(page.name)} (${page.kind})`,
    ...(page.description === '' ? [] : [`  ${shown(page.description)}`]),
    ...page.aliases.map((alias) => `  also ${aliasInWords(alias)}`),
    ...page.merged.flatMap((merged) => ['  with', ...headInWords(merged).map((line) => `  ${line}`)]),
    ...page.keptApart.map(({ id, name }) => `  not ${shown(name)} (${id})`),
    ...page.alike.map(({ name, reason }) => `  perhaps ${shown(name.name)} (${name.id}): ${shown(reason)}`),
  ];
}

function aliasInWords({ alias, kind, language, validFrom, validTo }: Alias): string {
  const facts = [
    kind.replaceAll('-', ' '),
    ...(language === null ? [] : [language]),
    ...(validFrom === null ? [] : [`from ${edtfInWords(validFrom)}`]),
    ...(validTo === null ? [] : [`to ${edtfInWords(validTo)}`]),
  ];
  return `${shown(alias)} (${facts.join(', ')})`;
}

async function documentInWords(
  { handlers }: Ibid,
  { documentId, title, published, mentions }: MentionedIn,
  { bold }: Terminal,
): Promise<string> {
  const date = published === null ? '' : `, ${edtfInWords(published)}`;
  const lines = [`  ${documentId}  ${shown(title)}${date}`];
  const [first] = mentions;
  const text = first ? await handlers['documents.read'](first.revisionId) : null;
  for (const { start, snippet, state } of mentions) {
    const place = (text && formatPlace(placeOf(text.blocks, text.footnotes, start))) || 'heading';
    const said = state === 'alias' ? '' : ` [${state}]`;
    lines.push(`    ${shown(place)}${said}: ${snippetInWords(snippet, bold)}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function listed(head: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `\n${head}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
