/** A page as pdf.js hands it over: what it does, in order, and with what. */
export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}
/** pdf.js's numbers for the operators of a page. */
export type OperatorNumbers = Readonly<Record<string, number>>;

export interface Operator {
  readonly name: string;
  readonly isPicture: boolean;
}

export const NO_OPERATOR: Operator = { name: '', isPicture: false };

let known: { readonly numbers: OperatorNumbers; readonly operators: readonly Operator[] } | null = null;

/** By number, worked out once. */
export function operatorsOf(numbers: OperatorNumbers): readonly Operator[] {
  if (known?.numbers === numbers) return known.operators;
  const operators: Operator[] = [];
  for (const [name, number] of Object.entries(numbers))
    operators[number] = { name, isPicture: /^paint(?!FormXObject)/.test(name) };
  known = { numbers, operators };
  return operators;
}
