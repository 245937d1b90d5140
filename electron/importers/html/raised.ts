const RAISED = table('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ');
const LOWERED = table('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎');

function table(plain: string, set: string): ReadonlyMap<string, string> {
  return new Map(Array.from(plain, (letter, index) => [letter, set.charAt(index)]));
}

/**
 * The text in letters that are themselves raised or lowered, so that 10 to the 5th does not become 105;
 * unchanged where Unicode has no such letters (`th`, `nd`).
 */
export function inScript(text: string, script: 'sup' | 'sub'): string {
  const letters = Array.from(text, (letter) => (script === 'sup' ? RAISED : LOWERED).get(letter));
  return letters.every((letter) => letter !== undefined) ? letters.join('') : text;
}
