import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/* Six testimonies of one winter at a brickyard by a river that never was. */

const SHED = 'The Drying Shed';
const NIGHTS = 'شب‌های کوره';
const GUARD = 'A Guard Remembers';
const PAPERS = 'The Kiln Papers';
const ASHES = 'Ashes on the River';
const LETTER = 'نامه‌ای از کنار رود';

const FILES: Readonly<Record<string, string>> = {
  'the-drying-shed.md': `---
title: ${SHED}
author: Nasrin Vahdat
date: 2009-04-12
language: en
---

# ${SHED}

I swept the drying shed from the first snow until the road was open again. Every morning I counted the bowls before I filled them, so that none would be missing in the evening.

There were forty people in the drying shed that winter. I counted forty bowls, and I washed forty bowls.

The gate was locked on 3 February 1988. After that day nobody who was not of the yard came in, and nobody went out but the men with the carts.
`,
  'shabhaye-kureh.md': `---
title: ${NIGHTS}
author: بهمن رستگار
date: 2012
language: fa
---

# ${NIGHTS}

من شب‌ها آتش کوره را نگه می‌داشتم و صبح‌ها می‌خوابیدم. از پنجرهٔ اتاقم در انبار را می‌دیدم.

آن زمستان چهل نفر در انبار خشک‌کن بودند. هر غروب که به صف می‌رفتند آنها را می‌شمردم.

کوره هر شب تا صبح روشن بود. کسی که خوابش می‌برد فردا غذا نداشت.
`,
  'a-guard-remembers.md': `---
title: ${GUARD}
author: Tomas Belk
date: 2010-09
language: en
---

# ${GUARD}

I stood at the gate and never went into the sheds, because my orders ended at the gate.

Nasrin Vahdat told me that forty people were in the drying shed. She said it in the kitchen, with her hands in the water.

I wrote the day into my book when the gate was locked, and the book was taken from me with the keys.
`,
  'the-kiln-papers.md': `---
title: ${PAPERS}
author: Edith Marlow
date: 2013
language: en
---

# ${PAPERS}

What is known of the brickyard rests on a few sheets of paper and on the memory of those who washed and carried.

That the kiln burned every night has been shown by others.[^1] The smoke was seen from the far bank of the river.

[^1]: Lund, Peter. *${ASHES}*. Ferry Press, 2014, p. 31.
`,
  'ashes-on-the-river.md': `---
title: ${ASHES}
author: Peter Lund
date: 2014
publisher: Ferry Press
language: en
---

# ${ASHES}

The river carried what the kiln left behind, and people downstream knew by its colour when a new load had been burned.

That the kiln never went out is well established.[^1] A fire of such a size cannot be hidden.

[^1]: Marlow, Edith. *${PAPERS}*. 2013, p. 12.
`,
  'nameh-az-kenar-e-rud.md': `---
title: ${LETTER}
author: مینا آذر
date: 2011
language: fa
---

# ${LETTER}

خواهر عزیزم، من آن زمستان نامه‌ها را به دفتر می‌بردم و هر روز از کنار انبار می‌گذشتم.

بیش از صد نفر در انبار بودند. صدایشان از دیوار می‌آمد و من هرگز همه را ندیدم.
`,
};

export const TITLES: readonly string[] = [SHED, NIGHTS, GUARD, PAPERS, ASHES, LETTER];

/** The two that cite each other. */
export const CIRCLE = [PAPERS, ASHES] as const;

/** Writes them into a folder; answers where they are. */
export async function writeTestimonies(folder: string): Promise<readonly string[]> {
  return Promise.all(
    Object.entries(FILES).map(async ([name, text]) => {
      const path = join(folder, name);
      await writeFile(path, text);
      return path;
    }),
  );
}

export const HELD = 'Forty people were held in the drying shed.';
export const LOCKED = 'The gate was locked in February 1988.';
export const BURNED = 'The kiln burned every night.';

/** What selected words say: whose they are, and what they mean for a claim. */
export interface Said {
  readonly document: string;
  readonly words: string;
  readonly claim: string;
  readonly value: { readonly field: string; readonly words: string } | null;
  readonly stance: 'supports' | 'contradicts';
  readonly speaker: string;
  readonly basis: 'first-hand' | 'hearsay' | 'derived' | 'unknown';
  /** From whom or what it is taken; null for nobody. */
  readonly from: string | null;
}

const forty = { field: 'How many it gives', words: '40' };

/** Two saw it themselves, one has it from the first of them, and one says otherwise; then two more claims. */
export const SAID: readonly Said[] = [
  {
    document: SHED,
    words: 'There were forty people in the drying shed that winter.',
    claim: HELD,
    value: forty,
    stance: 'supports',
    speaker: 'Nasrin Vahdat',
    basis: 'first-hand',
    from: null,
  },
  {
    document: NIGHTS,
    words: 'آن زمستان چهل نفر در انبار خشک‌کن بودند.',
    claim: HELD,
    value: forty,
    stance: 'supports',
    speaker: 'بهمن رستگار',
    basis: 'first-hand',
    from: null,
  },
  {
    document: GUARD,
    words: 'Nasrin Vahdat told me that forty people were in the drying shed.',
    claim: HELD,
    value: forty,
    stance: 'supports',
    speaker: 'Tomas Belk',
    basis: 'hearsay',
    from: 'Nasrin Vahdat',
  },
  {
    document: LETTER,
    words: 'بیش از صد نفر در انبار بودند.',
    claim: HELD,
    value: { field: 'How many it gives', words: 'over 100' },
    stance: 'contradicts',
    speaker: 'مینا آذر',
    basis: 'first-hand',
    from: null,
  },
  {
    document: SHED,
    words: 'The gate was locked on 3 February 1988.',
    claim: LOCKED,
    value: { field: 'Which date it gives', words: '3 February 1988' },
    stance: 'supports',
    speaker: 'Nasrin Vahdat',
    basis: 'first-hand',
    from: null,
  },
  {
    document: NIGHTS,
    words: 'کوره هر شب تا صبح روشن بود.',
    claim: BURNED,
    value: null,
    stance: 'supports',
    speaker: 'بهمن رستگار',
    basis: 'first-hand',
    from: null,
  },
];

export const WITNESSES: readonly string[] = [...new Set(SAID.map(({ speaker }) => speaker))];
