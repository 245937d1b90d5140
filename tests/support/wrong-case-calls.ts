import fc from 'fast-check';
import type { Kind } from './call-shapes.ts';
import { isText, notA, wrongFields } from './wrong-values.ts';

const SOURCE_FACTS = {
  name: 'Farid Moradi',
  kind: 'witness',
  role: '',
  relation: '',
  present: '1986/1988',
  reliability: { grade: 'B', reason: '', date: null },
  nameId: null,
};
const STATEMENT_FACTS = {
  speaker: 's1',
  said: null,
  event: '1988',
  basis: 'hearsay',
  from: [{ kind: 'source', id: 's2' }],
  credibility: 2,
};
const EVIDENCE = { statement: 't1', stance: 'supports', value: 50, judgement: null, reason: '' };
const GIVEN = {
  speaker: { name: 'Farid Moradi', kind: 'witness', nameId: null },
  said: null,
  event: null,
  basis: 'first-hand',
  from: [],
  evidence: { claim: { text: 'They were fifty.', type: 'number' }, stance: 'supports', value: 'about 50' },
};

/** What the calls about a case take. */
export const RIGHT_OF_CASE = {
  'case id': 'چهل',
  'case ids': ['t1', 'c 1'],
  'case ids or none': null,
  line: 'fifty',
  'matrix columns': 'documents',
  'finding decision': null,
  'source facts': SOURCE_FACTS,
  'statement facts': STATEMENT_FACTS,
  'given statement': GIVEN,
  'claim type': 'yes/no',
  evidence: EVIDENCE,
  'case export': 'graph',
} as const satisfies Partial<Record<Kind, unknown>>;

const wrongCaseId = fc.oneof(notA(isText), fc.constantFrom('', '  ', 'half \ud83d', 'x'.repeat(201), ['t1']));
const wrongLine = fc.oneof(notA(isText), fc.constantFrom('half \ud83d', 'x'.repeat(2001)));
const wrongDate = wrongLine.filter((value) => value !== null);
const wrongStatement = {
  said: wrongDate,
  event: wrongDate,
  basis: notA(isText),
  from: fc.constantFrom(null, 't1', ['t1'], [{ kind: 'claim', id: 'c1' }], [{ kind: 'source', id: '' }]),
};

export const WRONG_OF_CASE = {
  'case id': wrongCaseId,
  'case ids': fc.oneof(
    notA(Array.isArray),
    wrongCaseId.map((wrong) => ['t1', wrong]),
  ),
  'case ids or none': fc.oneof(
    notA((value) => value === null || Array.isArray(value)),
    wrongCaseId.map((wrong) => [wrong]),
  ),
  line: wrongLine,
  'matrix columns': fc.oneof(notA(isText), fc.constantFrom('claims', '', null)),
  'finding decision': fc.oneof(
    notA((value) => isText(value) || value === null),
    fc.constantFrom('seen', '', true),
  ),
  'source facts': wrongFields(SOURCE_FACTS, {
    name: wrongLine,
    kind: wrongLine,
    present: wrongDate,
    reliability: fc.constantFrom('B', { grade: 'B' }, { grade: 'G', reason: '', date: null }, []),
  }),
  'statement facts': wrongFields(STATEMENT_FACTS, {
    ...wrongStatement,
    speaker: wrongCaseId.filter((value) => value !== null),
    credibility: fc.constantFrom(0, 7, 2.5, '2', 'B'),
  }),
  'given statement': wrongFields(GIVEN, {
    ...wrongStatement,
    speaker: fc.constantFrom('s1', {}, { id: '' }, { id: 's1', name: 'Farid' }, { name: 'Farid' }),
    evidence: fc.constantFrom(
      {},
      { ...GIVEN.evidence, claim: 'c1' },
      { ...GIVEN.evidence, stance: 'denies' },
      { ...GIVEN.evidence, value: [50] },
    ),
  }),
  'claim type': fc.oneof(notA(isText), fc.constantFrom('yes-no', '', 'Number')),
  evidence: wrongFields(EVIDENCE, {
    statement: wrongCaseId,
    stance: fc.constantFrom('denies', '', null),
    value: fc.constantFrom([50], {}, Number.NaN, Infinity),
    judgement: fc.constantFrom('', 'maybe', true),
    reason: wrongLine,
  }),
  'case export': fc.oneof(notA(isText), fc.constantFrom('pdf', '', null)),
} as const satisfies Partial<Record<Kind, fc.Arbitrary<unknown>>>;
