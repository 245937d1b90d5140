import type { OfficeTally } from '../office/losses.ts';
import type { OfficePage } from '../office/page.ts';
import { localeLanguage } from './code-pages.ts';
import { openDestination } from './destinations.ts';
import { createMachine, type Machine } from './machine.ts';
import { CHARACTERS, SIGNS } from './special-words.ts';
import { changedCharacters, changedParagraph } from './state.ts';
import { createTextBuffer } from './text-buffer.ts';
import { readTokens } from './tokens.ts';

/** Reads an RTF file into a page. What has no end is ended where the file does. */
export function readRtf(bytes: Uint8Array, page: OfficePage, tally: OfficeTally): Machine {
  const machine = createMachine(page, tally);
  const buffer = createTextBuffer(machine.fonts, machine.write);
  /** Characters to come that stand in place of one in Unicode. */
  let fallback = 0;
  /** The next word is of a destination to leave out where it is not known. */
  let isStarred = false;
  let depth = 0;
  let hasEnded = false;

  function isSkipped(): boolean {
    if (fallback === 0) return hasEnded;
    fallback -= 1;
    return true;
  }

  readTokens(bytes, {
    open() {
      buffer.flush();
      fallback = 0;
      isStarred = false;
      depth += 1;
      machine.openGroup();
    },
    close() {
      buffer.flush();
      fallback = 0;
      isStarred = false;
      machine.closeGroup();
      depth -= 1;
      hasEnded ||= depth <= 0;
    },
    word(name, parameter) {
      if (name === 'u' && parameter !== null) {
        if (!hasEnded) buffer.codeUnit(parameter);
        fallback = machine.state.fallbackLength;
        return;
      }
      if (isSkipped()) return;
      buffer.flush();
      const starred = isStarred;
      isStarred = false;
      if (!readWord(name, parameter, machine) && starred)
        machine.change({ destination: 'nothing', isFallback: true });
    },
    symbol(sign) {
      if (sign === '*') {
        isStarred = true;
        return;
      }
      if (isSkipped()) return;
      buffer.flush();
      const text = SIGNS[sign];
      if (text) machine.write(text);
    },
    byte(byte) {
      if (isSkipped()) return;
      if (machine.state.destination === 'picture') {
        if (machine.state.capture) machine.state.capture.words += String.fromCharCode(byte);
      } else buffer.byte(byte, machine.state.characters.font);
    },
  });
  buffer.flush();
  for (; depth > 0; depth -= 1) machine.closeGroup();
  machine.story.finish();
  return machine;
}

/** False for a word that is not known. */
function readWord(name: string, parameter: number | null, machine: Machine): boolean {
  const { state } = machine;
  const { destination } = state;
  if (destination === 'fonts') machine.fonts.define(name, parameter);
  if (destination === 'styles') machine.styles.define(name, parameter);
  const character = CHARACTERS[name];
  if (character !== undefined) {
    machine.write(character);
    return true;
  }
  if (openDestination(name, machine) || destination === 'fonts' || destination === 'styles') return true;
  if (readFileWord(name, parameter, machine)) return true;
  const characters = changedCharacters(name, parameter, state.characters);
  if (characters) machine.change({ characters });
  const paragraph = changedParagraph(name, parameter, state.paragraph);
  if (paragraph) machine.change({ paragraph });
  if (characters || paragraph) return true;
  return destination === 'text' && readTextWord(name, machine);
}

/** Words that hold for the whole file, or for a part of it. */
function readFileWord(name: string, parameter: number | null, machine: Machine): boolean {
  const { fonts, languages, numbers } = machine;
  switch (name) {
    case 'ansicpg':
      fonts.setCodePage(parameter ?? 1252);
      return true;
    case 'mac':
      fonts.setCodePage(10_000);
      return true;
    case 'deff':
      fonts.setUsual(parameter);
      return true;
    case 'deflang':
      languages.ltr = localeLanguage(parameter ?? 0);
      return true;
    case 'adeflang':
      languages.rtl = localeLanguage(parameter ?? 0);
      return true;
    case 'uc':
      machine.change({ fallbackLength: Math.max(parameter ?? 1, 0) });
      return true;
    default:
      return numbers.take(name, parameter);
  }
}

function readTextWord(name: string, machine: Machine): boolean {
  const { story } = machine;
  switch (name) {
    case 'par':
      // The end of a paragraph can be deleted too.
      if (!machine.state.characters.deleted) story.endParagraph();
      return true;
    case 'page':
    case 'nestcell':
    case 'nestrow':
      story.endParagraph();
      return true;
    case 'sect':
      story.endParagraph();
      machine.numbers.beginSection();
      return true;
    case 'sectd':
      return true;
    case 'cell':
      story.endCell();
      return true;
    case 'row':
      story.endRow();
      return true;
    case 'line':
    case 'column':
      story.put((line) => line.lineBreak(), machine.paragraph());
      return true;
    case 'chftn':
      machine.markPrinted = true;
      return true;
    case 'ftnalt':
      machine.state.endnote?.();
      return true;
    default:
      return false;
  }
}
