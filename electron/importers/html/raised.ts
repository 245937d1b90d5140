const RAISED = new Map(
  [...'0123456789+-−=()ni'].map((plain, index) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][index] ?? plain]),
);
const LOWERED = new Map(
  [...'0123456789+-−=()'].map((plain, index) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][index] ?? plain]),
);

/**
 * The text in letters that are themselves raised or lowered, so that 10 to the 5th does not become 105;
 * unchanged where Unicode has no such letters (`th`, `nd`).
 */
export function inScript(text: string, script: 'sup' | 'sub'): string {
  const table = script === 'sup' ? RAISED : LOWERED;
  const letters = [...text].map((letter) => table.get(letter));
  return letters.every((letter) => letter !== undefined) ? letters.join('') : text;
}
