import { IDENTITY, multiply, translate, type Matrix } from './matrix.ts';
import type { UsedFace } from './faces.ts';

/** What holds while text is shown: ISO 32000-2, 9.3 and 8.4. */
interface TextState {
  ctm: Matrix;
  face: UsedFace | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  /** 1 for the font's own width. */
  scale: number;
  leading: number;
  rise: number;
  /** 3 for text that is not seen. */
  mode: number;
}

export interface TextMachine {
  readonly state: TextState;
  readonly textMatrix: Matrix;
  save(): void;
  restore(): void;
  transform(matrix: Matrix): void;
  beginText(): void;
  setTextMatrix(matrix: Matrix): void;
  /** To the start of the next line, from the start of this one. */
  moveText(x: number, y: number): void;
  /** Along the line, by what was shown. */
  advance(x: number): void;
}

/** A page that opens more states than this is not a page. */
const DEEPEST = 500;

export function startTextMachine(view: Matrix): TextMachine {
  let state: TextState = {
    ctm: view,
    face: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
  const saved: TextState[] = [];
  let textMatrix = IDENTITY;
  let lineMatrix = IDENTITY;
  return {
    get state() {
      return state;
    },
    get textMatrix() {
      return textMatrix;
    },
    save() {
      if (saved.length < DEEPEST) saved.push({ ...state });
    },
    restore() {
      state = saved.pop() ?? state;
    },
    transform(matrix) {
      state.ctm = multiply(state.ctm, matrix);
    },
    beginText() {
      textMatrix = lineMatrix = IDENTITY;
    },
    setTextMatrix(matrix) {
      textMatrix = lineMatrix = matrix;
    },
    moveText(x, y) {
      textMatrix = lineMatrix = translate(lineMatrix, x, y);
    },
    advance(x) {
      textMatrix = translate(textMatrix, x, 0);
    },
  };
}
