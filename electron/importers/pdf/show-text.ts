import type { UsedFace, PdfSign } from './faces.ts';
import { openInkPad, type Ink, type InkPad } from './ink.ts';
import { lettersOf } from './letters.ts';
import { multiply, readMatrix, type Matrix } from './matrix.ts';
import { NO_OPERATOR, operatorsOf, type OperatorNumbers, type Operations } from './operators.ts';
import { startTextMachine, type TextMachine } from './text-state.ts';

export interface Shown {
  readonly ink: readonly Ink[];
  readonly pictures: boolean;
  /** Lines or areas were painted. */
  readonly drawn: boolean;
  /** Signs in fonts that could not be read. */
  readonly lost: number;
}

/** The signs that a page shows, in the order in which it shows them. */
export function showText(
  { fnArray, argsArray }: Operations,
  numbers: OperatorNumbers,
  view: Matrix,
  faceNamed: (name: string) => UsedFace | null,
): Shown {
  const machine = startTextMachine(view);
  const operators = operatorsOf(numbers);
  const pad = openInkPad();
  let [pictures, drawn, moved, lost] = [false, false, false, 0];
  for (let index = 0; index < fnArray.length; index += 1) {
    const { name, isPicture } = operators[fnArray[index] ?? 0] ?? NO_OPERATOR;
    const given = argsArray[index];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    if (name === 'shadingFill' || (name === 'constructPath' && args[0] !== numbers['endPath'])) drawn = true;
    // Pictures are not decoded: of one that was taken out, only the place stays that was made for it.
    if (isPicture || (moved && name === 'restore')) pictures = true;
    moved = name === 'transform';
    if (name === 'showText') lost += show(machine, args[0], pad);
    else step(machine, name, args, given, faceNamed);
  }
  return { ink: pad.finish(), pictures, drawn, lost };
}

function step(
  machine: TextMachine,
  name: string,
  args: readonly unknown[],
  given: unknown,
  faceNamed: (name: string) => UsedFace | null,
): void {
  const { state } = machine;
  const first = numberIn(args[0]);
  switch (name) {
    case 'save':
    case 'beginGroup':
      return machine.save();
    case 'restore':
    case 'endGroup':
    case 'paintFormXObjectEnd':
      return machine.restore();
    case 'paintFormXObjectBegin':
      machine.save();
      return transform(machine, args[0]);
    case 'transform':
      return transform(machine, given);
    case 'beginText':
      return machine.beginText();
    case 'setTextMatrix': {
      const matrix = readMatrix(args[0]) ?? readMatrix(given);
      return matrix ? machine.setTextMatrix(matrix) : undefined;
    }
    case 'moveText':
      return machine.moveText(first, numberIn(args[1]));
    case 'setLeadingMoveText':
      state.leading = -numberIn(args[1]);
      return machine.moveText(first, numberIn(args[1]));
    case 'nextLine':
      return machine.moveText(0, -state.leading);
    case 'setFont':
      state.face = typeof args[0] === 'string' ? faceNamed(args[0]) : null;
      state.fontSize = numberIn(args[1]);
      return;
    case 'setGState':
      return setGraphics(machine, args[0], faceNamed);
    case 'setCharSpacing':
      state.charSpacing = first;
      return;
    case 'setWordSpacing':
      state.wordSpacing = first;
      return;
    case 'setHScale':
      state.scale = first / 100;
      return;
    case 'setLeading':
      state.leading = first;
      return;
    case 'setTextRise':
      state.rise = first;
      return;
    case 'setTextRenderingMode':
      state.mode = first;
      return;
    default:
  }
}

function transform(machine: TextMachine, value: unknown): void {
  const matrix = readMatrix(value);
  if (matrix) machine.transform(matrix);
}

function setGraphics(
  machine: TextMachine,
  entries: unknown,
  faceNamed: (name: string) => UsedFace | null,
): void {
  for (const entry of Array.isArray(entries) ? entries : []) {
    const [key, value]: readonly unknown[] = Array.isArray(entry) ? entry : [];
    if (key !== 'Font' || !Array.isArray(value)) continue;
    const [name, size]: readonly unknown[] = value;
    machine.state.face = typeof name === 'string' ? faceNamed(name) : null;
    machine.state.fontSize = numberIn(size);
  }
}

/** Returns how many signs could not be told because their font could not be read. */
function show(machine: TextMachine, signs: unknown, pad: InkPad): number {
  const { face, fontSize, scale, charSpacing, wordSpacing, rise, mode } = machine.state;
  if (!Array.isArray(signs)) return 0;
  if (!face || face.font.error !== undefined) return Math.max(1, signs.length);
  const unit = face.font.fontMatrix?.[0] ?? 0.001;
  const place = multiply(machine.state.ctm, machine.textMatrix);
  const length = Math.hypot(place[0], place[1]);
  const size = Math.abs(typeHeight(face, fontSize)) * Math.hypot(place[2], place[3]);
  const along: Ink['along'] = length === 0 ? [1, 0] : [place[0] / length, place[1] / length];
  const hidden = mode === 3;
  let passed = 0;
  pad.lift();
  for (const sign of signs) {
    if (typeof sign === 'number') {
      passed -= (sign / 1000) * fontSize * scale;
      continue;
    }
    if (!isSign(sign)) continue;
    const width = sign.width * unit * fontSize * scale;
    const x = place[4] + passed * place[0] + rise * place[2];
    const text = lettersOf(sign.unicode);
    const isDoubtful = face.note(sign);
    if (isDoubtful || !pad.extend(text, x, width * length)) {
      const y = place[5] + passed * place[1] + rise * place[3];
      const ink = { text, x, y, width: Math.abs(width) * length, size, face, href: null, along, hidden };
      pad.put(ink, isDoubtful ? sign : null);
    }
    passed += width + (charSpacing + (sign.isSpace ? wordSpacing : 0)) * scale;
  }
  machine.advance(passed);
  return 0;
}

/** Fonts whose signs are little programs may have any unit; then the box that holds every sign tells its height. */
function typeHeight({ font }: UsedFace, fontSize: number): number {
  const [, bottom = 0, , top = 0] = font.bbox ?? [];
  const unit = font.fontMatrix?.[3] ?? 0.001;
  return font.isType3Font === true && Math.abs(fontSize) <= 1 && top !== bottom
    ? fontSize * (top - bottom) * unit
    : fontSize;
}

function isSign(value: unknown): value is PdfSign {
  return typeof value === 'object' && value !== null && 'unicode' in value;
}

function numberIn(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
