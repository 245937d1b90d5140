import { expect, test } from 'vitest';
import { samplesIn } from '../../../support/footnote-matrix/cells.ts';
import { WORDS } from '../../../support/footnote-matrix/words.ts';
import { bodyOf, readBytes } from '../../../support/read-file.ts';

test.each(samplesIn('html'))(
  'a page says its title, trail and author, and nothing of them stands in its text: $language, $markup',
  async ({ samples, language }) => {
    const { title, heading } = WORDS[language];
    for (const { file, bytes } of samples) {
      const page = await readBytes(file, bytes);
      expect([page.title, page.breadcrumb]).toEqual([title, ['Home', 'Roads', title]]);
      expect(page.authors).toHaveLength(1);
      expect(bodyOf(page)).not.toContain(title);
      expect(bodyOf(page)).not.toContain(heading);
      expect(page.report.audit.dropped.map(({ reason }) => reason)).not.toContain('navigation');
    }
  },
);
