import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { element, inXml } from '../xml-nodes.ts';
import type { Code, Coding, Memo, Project, ProjectLink, ProjectSet, Selection, Source } from './project.ts';

/** Where the text of a source lies in the archive. */
export function textFile(guid: string): string {
  return `${guid}.txt`;
}

/** `project.qde`. The standard says in which order the elements stand; a list of nothing is left out. */
export function projectXml(project: Project): string {
  const { name, user, codes, sources, memos, links, sets, lost } = project;
  const root: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      element(
        'Project',
        { xmlns: 'urn:QDA-XML:project:1.0', name, origin: 'Ibid', creatingUserGUID: user },
        [
          list('Users', [element('User', { guid: user, name: 'Anonymous' })]),
          codes.length === 0 ? [] : [element('CodeBook', {}, list('Codes', codes.map(codeXml)))],
          list('Sources', sources.map(sourceXml)),
          list('Notes', memos.map(memoXml)),
          list('Links', links.map(linkXml)),
          list('Sets', sets.map(setXml)),
          textElement('Description', lost.join('\n')),
        ].flat(),
      ),
    ],
  };
  return `${toXml(root, { closeEmptyElements: true })}\n`;
}

function codeXml({ guid, name, colour }: Code): Element {
  return element('Code', { guid, name: inOneLine(name), isCodable: 'true', color: colour });
}

function sourceXml({ guid, name, description, created, selections, codings }: Source): Element {
  const attributes = {
    guid,
    name: inOneLine(name),
    plainTextPath: `internal://${textFile(guid)}`,
    creationDateTime: created,
  };
  return element('TextSource', attributes, [
    ...textElement('Description', description),
    ...selections.map(selectionXml),
    ...codings.map(codingXml),
  ]);
}

function selectionXml({ guid, name, start, end, created, codings, note }: Selection): Element {
  const attributes = {
    guid,
    name: inOneLine(name),
    startPosition: String(start),
    endPosition: String(end),
    creationDateTime: created,
  };
  return element('PlainTextSelection', attributes, [
    ...codings.map(codingXml),
    ...(note === null ? [] : [element('NoteRef', { targetGUID: note })]),
  ]);
}

function codingXml({ guid, code }: Coding): Element {
  return element('Coding', { guid }, [element('CodeRef', { targetGUID: code })]);
}

function memoXml({ guid, name, text, created, codings }: Memo): Element {
  return element('Note', { guid, name: inOneLine(name), creationDateTime: created }, [
    element('PlainTextContent', {}, [{ type: 'text', value: inXml(text) }]),
    ...codings.map(codingXml),
  ]);
}

function linkXml({ guid, name, origin, target }: ProjectLink): Element {
  return element('Link', {
    guid,
    name: inOneLine(name),
    direction: 'OneWay',
    originGUID: origin,
    targetGUID: target,
  });
}

function setXml({ guid, name, sources, notes }: ProjectSet): Element {
  return element('Set', { guid, name: inOneLine(name) }, [
    ...sources.map((target) => element('MemberSource', { targetGUID: target })),
    ...notes.map((target) => element('MemberNote', { targetGUID: target })),
  ]);
}

function list(name: string, children: readonly Element[]): Element[] {
  return children.length === 0 ? [] : [element(name, {}, children)];
}

function textElement(name: string, value: string): Element[] {
  return value === '' ? [] : [element(name, {}, [{ type: 'text', value: inXml(value) }])];
}

function inOneLine(words: string): string {
  return inXml(words).replaceAll(/\s+/gu, ' ').trim();
}
