import type { XmlElement } from '../xml/read-xml.ts';
import { childOf, descendantsOf, textOf } from '../xml/xml-tree.ts';
import { toggled, type Styles } from './styles.ts';

/** What most of the text is in, by the way it runs; BCP 47. */
export interface UsualLanguages {
  readonly ltr: string | null;
  readonly rtl: string | null;
  /** Of most of the text altogether. */
  readonly most: string | null;
}

/** Weighs what the runs of a text say of their language by their length. Defaults alone are those of the program. */
export function usualLanguages(body: XmlElement, { language }: Styles): UsualLanguages {
  const lengths = { ltr: new Map<string, number>(), rtl: new Map<string, number>() };
  for (const run of descendantsOf(body)) {
    if (run.name !== 'w:r') continue;
    const properties = childOf(run, 'w:rPr');
    const side = toggled(childOf(properties, 'w:rtl')) === true ? 'rtl' : 'ltr';
    const name = side === 'rtl' ? 'w:bidi' : 'w:val';
    const said = childOf(properties, 'w:lang')?.attributes[name] ?? language?.attributes[name] ?? '';
    lengths[side].set(said, (lengths[side].get(said) ?? 0) + textOf(run).length);
  }
  const [ltr, rtl] = [longest(lengths.ltr), longest(lengths.rtl)];
  return {
    ltr: ltr.tag ?? language?.attributes['w:val'] ?? null,
    rtl: rtl.tag ?? language?.attributes['w:bidi'] ?? null,
    most: rtl.sum > ltr.sum ? rtl.tag : ltr.tag,
  };
}

function longest(lengths: ReadonlyMap<string, number>): {
  readonly tag: string | null;
  readonly sum: number;
} {
  const [first] = [...lengths].toSorted((a, b) => b[1] - a[1]);
  const sum = [...lengths.values()].reduce((total, length) => total + length, 0);
  return { tag: first && first[0] !== '' ? first[0] : null, sum };
}
