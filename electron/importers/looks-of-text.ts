import { ARCHIVE_EXTENSIONS, EXTENSIONS } from '#shared/model/formats.ts';
import { namesRecordColumns } from './records/read-table.ts';

export interface TextKind {
  readonly what: string;
  readonly extensions: readonly string[];
}

const TRANSCRIPT: TextKind = { what: 'a transcript with times', extensions: EXTENSIONS.transcript };
const MAIL: TextKind = { what: 'a mail', extensions: EXTENSIONS.mail };
const MAILS: TextKind = { what: 'a folder of mails', extensions: ARCHIVE_EXTENSIONS.mbox };
const RECORDS: TextKind = { what: 'a list of works', extensions: EXTENSIONS.record };

const TIMING =
  /^\s*(?:\d+\s*\r?\n)?\s*(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s+-->\s+(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}/;
const CSL_ITEM =
  /^\s*\[?\s*\{[^]*"type"\s*:\s*"(?:article|article-[a-z]+|book|chapter|webpage|post|post-weblog|thesis|report|document|manuscript|paper-conference|entry(?:-[a-z]+)?|interview|legal_case|legislation|speech|treaty|regulation)"/;
const ZOTERO = /^\s*(?:<\?xml[^>]*>\s*)?<rdf:RDF\b[^>]*"http:\/\/www\.zotero\.org\/namespaces\/export#"/;
const BIBTEX = /^(?:\s*%[^\n]*\n)*\s*@(?:comment|preamble|string|[a-z]+)\s*[{(]\s*[^\s{}(),"]*\s*[,=]/i;

/** Texts that are written to be read by a program, told by how they begin. Null for any other. */
export function textKind(head: string): TextKind | null {
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(head) || TIMING.test(head)) return TRANSCRIPT;
  if (isMail(head)) return MAIL;
  const folder = /^From \S[^\n]{0,200}\d{4}(?: [+-]\d{4})?\r?\n/.exec(head)?.[0];
  if (folder !== undefined && /^[A-Za-z][\w-]*:/.test(head.slice(folder.length))) return MAILS;
  const isRecords =
    /^\s*TY {1,3}- *[A-Z]{3,}/.test(head) ||
    CSL_ITEM.test(head) ||
    BIBTEX.test(head) ||
    ZOTERO.test(head) ||
    namesRecordColumns(/^[^\n]*/.exec(head)?.[0].trim() ?? '');
  return isRecords ? RECORDS : null;
}

/** A letter copied into a text may have a sender and a date over it; only one that was sent has what machines write. */
function isMail(head: string): boolean {
  const heads = (/^[^]*?\r?\n\r?\n/.exec(head)?.[0] ?? head)
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .trimEnd()
    .split(/\r?\n/);
  const areHeads = heads.slice(0, -1).every((line) => /^[A-Za-z][\w-]*:/.test(line));
  const has = (pattern: RegExp) => heads.some((line) => pattern.test(line));
  return (
    areHeads && has(/^From:/i) && has(/^(?:Message-ID|Received|MIME-Version|Return-Path|Delivered-To):/i)
  );
}
