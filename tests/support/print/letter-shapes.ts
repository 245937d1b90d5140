/** What a font draws for one letter, or for two that join. */
export interface Shape {
  /** The sign as it is drawn: one of the presentation forms for a letter that joins others. */
  readonly form: string;
  /** The letters that it stands for. */
  readonly text: string;
  /** Offset of the first of them. */
  readonly at: number;
}

const LAM = '\u0644';
const TATWEEL = '\u0640';
const BLOCKS: readonly (readonly [number, number])[] = [
  [0xfb50, 0xfbe7],
  [0xfbfc, 0xfbff],
  [0xfe80, 0xfef4],
];

/** By letter: alone, at the end, at the beginning and within a word; two forms for one that joins no letter after it. */
const FORMS = new Map<string, readonly string[]>();
for (const [from, to] of BLOCKS) {
  for (let code = from; code <= to; code += 1) {
    const form = String.fromCharCode(code);
    const letter = form.normalize('NFKC');
    if (letter !== form && letter.length === 1) FORMS.set(letter, [...(FORMS.get(letter) ?? []), form]);
  }
}
/** Lam with an alef behind it is one sign: alone and at the end. */
const LAM_ALEF: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['\u0622', ['\ufef5', '\ufef6']],
  ['\u0623', ['\ufef7', '\ufef8']],
  ['\u0625', ['\ufef9', '\ufefa']],
  ['\u0627', ['\ufefb', '\ufefc']],
]);

/** The shapes of a text, in its own order: Arabic letters joined as in writing, all others as they are. */
function shapesOfRun(text: string): readonly Shape[] {
  const shapes: Shape[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const joinsBefore = joinsOn(neighbour(text, at, -1));
    const ligature = letter === LAM ? LAM_ALEF.get(text.charAt(at + 1)) : undefined;
    if (ligature) {
      shapes.push({ form: ligature[joinsBefore ? 1 : 0], text: text.slice(at, at + 2), at });
      at += 1;
    } else
      shapes.push({ form: formOf(letter, joinsBefore, joins(neighbour(text, at, 1))), text: letter, at });
  }
  return shapes;
}

/** As `shapesOfRun`, for runs that are set in different ways: letters of two runs do not join. */
export function shapesOf(runs: readonly string[]): readonly Shape[] {
  let before = 0;
  return runs.flatMap((run) => {
    const shapes = shapesOfRun(run).map((shape) => ({ ...shape, at: before + shape.at }));
    before += run.length;
    return shapes;
  });
}

function formOf(letter: string, before: boolean, after: boolean): string {
  const [alone = letter, end = alone, start = alone, within = end] = FORMS.get(letter) ?? [];
  const onward = after && joinsOn(letter);
  if (before) return onward ? within : end;
  return onward ? start : alone;
}

/** The letter beside, over the marks between. */
function neighbour(text: string, at: number, step: number): string {
  let beside = at + step;
  while (/^\p{M}$/u.test(text.charAt(beside))) beside += step;
  return text.charAt(beside);
}

function joins(letter: string): boolean {
  return letter === TATWEEL || (FORMS.get(letter)?.length ?? 0) > 1;
}

function joinsOn(letter: string): boolean {
  return letter === TATWEEL || (FORMS.get(letter)?.length ?? 0) > 2;
}
