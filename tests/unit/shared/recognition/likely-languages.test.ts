import { expect, test } from 'vitest';
import { likelyLanguages } from '#shared/recognition/likely-languages.ts';

const SCAN = { language: null, title: 'scan 12', fileName: 'scan 12.pdf' };

test('the languages of a scan are its own, else those of its name, else those chosen last', () => {
  expect([
    likelyLanguages({ ...SCAN, language: 'fa-IR' }, ['eng']),
    likelyLanguages({ ...SCAN, title: 'گزارش خانه' }, ['eng']),
    likelyLanguages({ ...SCAN, fileName: 'شهادة.pdf' }, ['eng']),
    likelyLanguages(SCAN, ['ara', 'eng']),
    likelyLanguages({ ...SCAN, language: 'de' }, []),
    likelyLanguages(SCAN),
  ]).toEqual([['fas'], ['fas'], ['ara'], ['ara', 'eng'], ['eng'], ['eng']]);
});
