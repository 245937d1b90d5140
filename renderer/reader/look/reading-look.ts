import { readRemembered, remember } from '../../ui/remembered.ts';

/** How long texts are set: what is read, and what is written beside it. */
export interface ReadingLook {
  /** Width of the column. */
  readonly measure: 'narrow' | 'normal' | 'wide';
  /** Between lines. */
  readonly spacing: 'tight' | 'normal' | 'loose';
  /** Of Latin script: Persian and Arabic have one typeface. */
  readonly typeface: 'serif' | 'sans';
}

type Choices = { readonly [Part in keyof ReadingLook]: readonly ReadingLook[Part][] };

export const LOOK_CHOICES: Choices = {
  measure: ['narrow', 'normal', 'wide'],
  spacing: ['tight', 'normal', 'loose'],
  typeface: ['serif', 'sans'],
};

const USUAL: ReadingLook = { measure: 'normal', spacing: 'normal', typeface: 'serif' };

/** What is not one of the choices counts as never chosen. */
export function readReadingLook(): ReadingLook {
  const kept = readRemembered('reading-look');
  const of = <Part extends keyof ReadingLook>(part: Part): ReadingLook[Part] => {
    const value: unknown = typeof kept === 'object' && kept !== null ? Reflect.get(kept, part) : null;
    return LOOK_CHOICES[part].find((choice) => choice === value) ?? USUAL[part];
  };
  return { measure: of('measure'), spacing: of('spacing'), typeface: of('typeface') };
}

export function keepReadingLook(look: ReadingLook): void {
  remember('reading-look', look);
  applyReadingLook(look);
}

/** Sets the attributes that the measures in `tokens.css` hang on. */
export function applyReadingLook({ measure, spacing, typeface }: ReadingLook): void {
  Object.assign(document.documentElement.dataset, { measure, spacing, typeface });
}
