import { type Found, found, plain } from './reading.ts';
import { isLabel } from './prose.ts';
import { piecesOf, READ } from './slate.ts';

const PUBLISHER =
  /(?<![\p{L}])(?:u of|press|presses|books|publish(?:ers|ing|ing house|ings)|publications?|verlag|éditions?|editions|university|publishing|imprint|sons|penguin|routledge|knopf|vintage|norton|brill|springer|wiley|macmillan|palgrave|verso|blackwell|polity|sage|انتشارات|نشر|ناشر|مؤسسه|موسسه|دانشگاه|دار|مكتبة|منشورات|مؤسسة|مطبعة|جامعة|المركز)(?![\p{L}])/iu;
const CITIES =
  /^(?:تهران|قم|مشهد|اصفهان|شیراز|تبریز|کابل|هرات|لندن|پاریس|بيروت|القاهرة|دمشق|بغداد|عمان|عمّان|الرياض|تونس|الجزائر|الرباط|الدار البيضاء|الكويت|بيروت ودمشق|باريس|حلب|النجف|صنعاء|الدوحة|دبي|الخرطوم|London|New York|Paris|Berlin|Tehran|Beirut|Cairo|Oxford|Cambridge|Chicago|Boston|Princeton|New Haven|Leiden|Amsterdam|Vienna|Geneva|Rome|Istanbul|Baghdad|Damascus|Washington|Toronto|Los Angeles|Berkeley)$/u;

export interface Publication {
  readonly fields: readonly Found[];
  /** Where it starts in the text. */
  readonly start: number;
}

/** True for words that name a house that prints books. */
export function isPublisher(words: string): boolean {
  return PUBLISHER.test(words) && isLabel(words);
}

/** `(Orval: Harbour Press, 1999)`, with the year already read. */
const IN_BRACKETS = new RegExp(
  String.raw`\(\s*(?:([^():${READ}]{2,60}):\s*)?([^():${READ}]{2,80}?)[,،]?\s*${READ}+[^()]*\)`,
  'u',
);

export function bracketedPublication(left: string): Publication | null {
  const match = IN_BRACKETS.exec(left);
  if (!match) return null;
  const [, place, publisher = ''] = match;
  if (!isLabel(plain(publisher)) || (place !== undefined && !isLabel(plain(place)))) return null;
  const confidence = place !== undefined || isPublisher(plain(publisher)) ? 0.95 : 0.5;
  const fields = [
    ...found('publisher-place', place && plain(place), 0.95),
    ...found('publisher', plain(publisher), confidence),
  ];
  return { fields, start: match.index };
}

/** `Orval: Harbour Press`, `Harbour Press`, `نشر بندر، تهران`, from an offset on; null where nothing says who published. */
export function openPublication(left: string, from: number, body: string | null = null): Publication | null {
  const pieces = piecesOf(
    `${READ.repeat(from)}${left.slice(from)}`,
    new RegExp(String.raw`[,،:؛;()]|\.(?=\s|$|${READ})|${READ}+`, 'gu'),
  );
  const placed = pieces.findIndex(
    ({ text, after }, index) => after === ':' && isPlace(text) && isLabel(pieces[index + 1]?.text ?? ''),
  );
  const place = pieces[placed];
  const house = pieces[placed + 1];
  if (place && house) {
    return {
      fields: [...found('publisher-place', place.text, 0.9), ...found('publisher', house.text, 0.9)],
      start: place.start,
    };
  }
  const at = pieces.findIndex(({ text }) => text === body || isPublisher(text));
  const alone = pieces[at];
  if (!alone) return null;
  const near = [pieces[at - 1], pieces[at + 1]].find((piece) => piece && CITIES.test(piece.text));
  return {
    fields: [...found('publisher', alone.text, 0.9), ...found('publisher-place', near?.text, 0.9)],
    start: Math.min(alone.start, near?.start ?? alone.start),
  };
}

function isPlace(words: string): boolean {
  return isLabel(words) && words.split(/\s+/u).length <= 4;
}
