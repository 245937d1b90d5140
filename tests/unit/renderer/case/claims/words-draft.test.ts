import { expect, test } from 'vitest';
import { NO_FIELDS } from '../../../../../renderer/case/claims/statement-draft.ts';
import {
  canKeep,
  claimMeant,
  givenOf,
  type WordsFields,
  withText,
  withType,
} from '../../../../../renderer/case/claims/words-draft.ts';

const CLAIMS = [
  { id: 'c1', text: 'About fifty people were held in the lower building.', type: 'number' },
  { id: 'c2', text: 'درِ انبار قفل بود.', type: 'yes/no' },
] as const;
const FIELDS: WordsFields = {
  statement: { ...NO_FIELDS, speaker: 'Farid Moradi', basis: 'first-hand' },
  text: 'The gate was locked.',
  type: 'date',
  evidence: { stance: 'supports', value: 'spring 1988' },
};

test('a claim that is there is meant by its words in any spelling', () => {
  expect(claimMeant('about fifty people  were held in the lower building.', CLAIMS)?.id).toBe('c1');
  expect(claimMeant('در انبار قفل بود.', CLAIMS)?.id).toBe('c2');
  expect(claimMeant('About fifty people.', CLAIMS)).toBeNull();
  expect(claimMeant(' ', CLAIMS)).toBeNull();
});

test('a new claim is kept with its type, and the value as that reads it', () => {
  const given = givenOf(FIELDS, { sources: [], claims: CLAIMS, as: 'claim' });
  expect(given.evidence).toEqual({
    claim: { text: 'The gate was locked.', type: 'date' },
    stance: 'supports',
    value: '1988-21',
  });
  expect(given.speaker).toEqual({ name: 'Farid Moradi', kind: 'witness', nameId: null });
});

test('the value of a claim that is there is read by its own type', () => {
  const fields = { ...FIELDS, text: CLAIMS[0].text, evidence: { stance: 'supports', value: '50' } } as const;
  expect(givenOf(fields, { sources: [], claims: CLAIMS, as: 'claim' }).evidence).toEqual({
    claim: { id: 'c1' },
    stance: 'supports',
    value: 50,
  });
  const vague = { ...fields, evidence: { stance: 'supports', value: 'many' } } as const;
  expect(canKeep(fields, CLAIMS, 'claim')).toBe(true);
  expect(canKeep(vague, CLAIMS, 'claim')).toBe(false);
});

test('words that are a statement and nothing more need no claim', () => {
  const fields = { ...FIELDS, text: '' };
  expect(canKeep(fields, CLAIMS, 'claim')).toBe(false);
  expect(canKeep(fields, CLAIMS, 'statement')).toBe(true);
  expect(givenOf(fields, { sources: [], claims: CLAIMS, as: 'statement' }).evidence).toBeNull();
});

test('a value stays with another claim as long as that reads it', () => {
  const drafted = { ...FIELDS, type: 'number', evidence: { stance: 'supports', value: 'about 50' } } as const;
  expect(withText(drafted, CLAIMS[0].text, CLAIMS).evidence.value).toBe('about 50');
  expect(withText(drafted, CLAIMS[1].text, CLAIMS).evidence.value).toBe('');
  expect(withType(drafted, 'free').evidence.value).toBe('about 50');
  expect(withType(drafted, 'date').evidence.value).toBe('');
});
