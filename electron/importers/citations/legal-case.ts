import { findDate } from './dates.ts';
import { isCapitalised, isLabel, isProse } from './prose.ts';
import { type Found, found, plain, type Reading } from './reading.ts';

const PARTY = String.raw`[^,;:()\[\]“”"]{0,80}?`;
const NAME = new RegExp(
  String.raw`(?:^|[,.:;]\s)((?:In re|Ex parte|In the Matter of)\s${PARTY}|R \(on the application of ${PARTY}\)\sv\s\p{Lu}${PARTY}|\p{Lu}${PARTY}\sv(?:s?\.|s)?\s\p{Lu}${PARTY})(?=,\s|\s\[|\s\(|$)`,
  'u',
);
/** A paper filed in a case, before its name: `Complaint at 4, `, `Declaration of Hanne Brandt ¶ 12, `. */
const FILING =
  /^((?:First\s|Second\s|Amended\s)*(?:Complaint|Declaration|Affidavit|Brief|Motion|Memorandum|Petition|Transcript|Order|Indictment|Answer|Deposition|Testimony|Judgment|Opinion|Exhibit)(?:\s(?:of|for|in|to)\s[^,¶§\d]{2,80}?)?)(?:\sat\s(\d{1,4}(?:[-–]\d{1,4})?)|\s¶{1,2}\s?\d[\d–-]*)?,\s/u;
/** `212 F.3d 44`, `88 Harb. L. Rep. 12`: volume, reporter, first page. */
const REPORTER =
  /(?<![\p{L}\p{Nd}.-])(\d{1,4})\s(\p{Lu}[\p{L}.’' ]{0,30}?(?:\s?\d?(?:d|th|st|nd|rd))?\.?)\s(\d{1,5})(?![\p{L}\p{Nd}/])/u;
/** `[2009] EWCA Civ 345`, `[1988] AC 112`, `[1988] 2 AC 112`. */
const BRACKETED =
  /\[([12]\d{3})\]\s(?:(\d{1,2})\s)?(\p{Lu}[\p{L}. ]{0,20}?)\s((?:[IVX]+-)?\d{1,5})(?![\p{L}\p{Nd}])/u;
/** Courts that number their judgements themselves, so that no volume and page is meant. */
const NEUTRAL = /^(?:UK|EW|NZ|HC|CSI|NI|IE|Z)[A-Z]{1,5}(?:\s\p{L}{2,6})?$/u;
const DOCKET =
  /(?<![\p{L}])(?:(?:Case|App(?:lication|l)?\.?|Crim\.|Civ\.|Claim)\s)?(?:Nos?\.|no\.|nos\.)\s((?:\p{Lu}{1,3}\s)?[\w:./-]*\d[\w:/-]*)/u;
const STAGE =
  /,\s(Judgment|Merits|Preliminary Objections|Order|Decision|Advisory Opinion|Indictment)(?=[\s,(]|$)/u;
const COURT = /(?<!\p{L})(?:Court|Tribunal|Chamber|Cour|Gericht|دادگاه|محكمة)(?!\p{L})/u;
const COURT_AND_DATE = /\(([^()]*\d{4}|[\p{Lu}]{2,6})\)/gu;

/** A case before a court, or a paper filed in one. */
export function readCase(text: string): Reading | null {
  const filing = FILING.exec(text);
  const own = /^(?:Joined\s)?Cases?\s([A-Z]-\d+\/\d+(?:\s(?:and|to|P)(?:\s[A-Z]-\d+\/\d+)?)*),?\s/u.exec(
    text,
  );
  const from = own?.[0].length ?? filing?.[0].length ?? 0;
  const name = NAME.exec(text.slice(from));
  const title = plain(name?.[1] ?? '').replace(/,$/u, '');
  if (
    !name ||
    title === '' ||
    isProse(title) ||
    !isCapitalised(title.replaceAll(/\svs?\.?\s|^In re\s|^Ex parte\s|\(on the application of/gu, ' ').trim())
  )
    return null;
  const rest = text.slice(from + name.index + name[0].length);
  const docket = own?.[1] ?? DOCKET.exec(rest)?.[1];
  const facts = [
    ...found('number', docket, 0.95),
    ...reported(rest),
    ...courtAndDate(rest),
    ...heard(rest.replace(docket ?? '', ' ')),
  ];
  if (facts.length === 0 || isProse(rest)) return null;
  return {
    type: 'legal_case',
    fields: [
      ...found('title', title, 0.9),
      ...facts,
      ...found('genre', filing?.[1] ?? STAGE.exec(rest)?.[1], 0.9),
      ...found('page', filing?.[2], 0.9),
    ],
  };
}

function reported(rest: string): readonly Found[] {
  const bracketed = BRACKETED.exec(rest);
  if (bracketed) {
    const [, year = '', volume, series = '', number] = bracketed;
    const issued = found('issued', findDate(year)?.date, 0.95);
    if (NEUTRAL.test(series))
      return [...issued, ...found('authority', series, 0.9), ...found('number', number, 0.95)];
    return [
      ...issued,
      ...found('volume', volume, 0.9),
      ...found('container-title', series, 0.9),
      ...found('page', number, 0.9),
    ];
  }
  const reporter = REPORTER.exec(rest.replaceAll(/\([^()]*\)/gu, (group) => ' '.repeat(group.length)));
  if (!reporter || findDate(reporter[0])?.start === 0) return [];
  const [, volume, series = '', page] = reporter;
  return [
    ...found('volume', volume, 0.95),
    ...found('container-title', plain(series), 0.9),
    ...found('page', page, 0.9),
  ];
}

/** `Salt District Court, 27 July 2021`: between commas. */
function heard(rest: string): readonly Found[] {
  const court = rest
    .split(/[,()]/u)
    .map(plain)
    .find((part) => COURT.test(part) && isLabel(part));
  const date = findDate(rest);
  const isWhole = (date?.date['date-parts']?.[0]?.length ?? 0) > 1;
  return [...found('authority', court, 0.85), ...found('issued', isWhole ? date?.date : null, 0.85)];
}

/** `(2d Cir. 2001)`, `(Eur. Ct. H.R. Mar. 3, 1999)`, `(D. Orval filed May 4, 2009)`, `(HL)`. */
function courtAndDate(rest: string): readonly Found[] {
  for (const [, inside = ''] of rest.matchAll(COURT_AND_DATE)) {
    const date = findDate(inside);
    const court = plain(
      (date ? inside.slice(0, date.start) : inside).replace(/\s(?:filed|decided|argued|delivered)\s*$/u, ''),
    );
    const authority = found('authority', /\p{Lu}/u.test(court) ? court : null, 0.85);
    if (date || authority.length > 0) return [...authority, ...found('issued', date?.date, 0.95)];
  }
  return [];
}
