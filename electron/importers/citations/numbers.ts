import { type Found, found, plain } from './reading.ts';
import type { Slate } from './slate.ts';

const N = String.raw`\p{Nd}{1,5}`;
/** Persian and Arabic ordinals, with and without the article. */
const ORDINAL_WORD =
  'نخست|یکم|اول|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|(?:ال)?(?:أولى|أول|ثانية|ثاني|ثالثة|ثالث|رابعة|رابع|خامسة|خامس|سادسة|سادس|سابعة|سابع|ثامنة|ثامن|تاسعة|تاسع|عاشرة|عاشر)';
const PAGE = String.raw`(?:[A-Z]{0,2}${N}(?:n\p{Nd}+)?|[ivxlc]{1,7})`;
/** `24–25`, `101, 107`, `8n2`, `xii`. */
export const PAGES = String.raw`${PAGE}(?:\s?[-–—]\s?${PAGE})?(?:(?:[,،]|\s(?:و|and|&))\s${PAGE}(?:\s?[-–—]\s?${PAGE})?)*`;

const MARKED_PAGES = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}])(?:pp?\.|pages?|صص?\.?|صفحه|صفحات|صفحة)\s*(${PAGES})(?![\p{L}\p{Nd}])`,
  'u',
);
/** In brackets or behind a comma, a word for what is counted and its number. */
const VOLUME = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}])(?:[Vv]ols?\.?|[Vv]olume|جلد|ج\.?|دوره|دورهٔ|سال|مجلد|المجلد|مج\.?|السنة|الجزء)\s*(\p{Nd}{1,3}|[IVXLC]+|${ORDINAL_WORD})(?![\p{L}\p{Nd}])`,
  'u',
);
const ISSUE = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}])(?:[Nn]os?\.|[Ii]ssue|شماره|شمارهٔ|شمارۀ|ش\.?|العدد|عدد|ع\.?)\s*(${N}(?:\s?[-–/]\s?${N})?)(?![\p{L}\p{Nd}])`,
  'u',
);
const EDITION = [
  /(?<![\p{L}\p{Nd}])(\d+(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Rr]ev(?:ised|\.)?)\s(?:ed\.|edition)/u,
  new RegExp(
    String.raw`(?<![\p{L}\p{Nd}])(?:چاپ|چ\.?|الطبعة|ط\.?)\s*(\p{Nd}{1,2}|${ORDINAL_WORD})(?![\p{L}\p{Nd}])`,
    'u',
  ),
];

/** `12.3`, `12, no. 3`, `12(3)`, `3 (`: a number right behind the name of a periodical. */
const RUNNING: readonly RegExp[] = [
  /(?<=\p{L}[.,]?\s)(\d{1,4})\.(\d[\d/–-]*)(?=\s*[(,:]|\s*$)/u,
  /(?<=[\p{L}’'][.,]?\s)(\d{1,4}),\s(?:no\.|nos\.|issue)\s(\d[\d/–-]*)/u,
  /(?<=\p{L},\s|\d{4};\s?)(\d{1,4})\((\d[\d/–-]*)\)/u,
  /(?<=\p{L}[.,]?\s)(\d{1,4})(?=\s*\((?:[^()]*[^\p{Nd}()])?[12]\p{Nd}{3}\))/u,
];

/** Before a number that counts something else than pages. */
const OTHER_PLACES = String.raw`(?<!\p{L})(?:secs?|paras?|arts?|n|nn|nos?|chap|ch|figs?|vols?|pt|cols?|bk|ll?|fols?|ff?|Nr|Bl|s|r|cl)`;

/** The pages that are marked as pages. */
export function takePages(slate: Slate): readonly Found[] {
  const match = slate.take(MARKED_PAGES);
  return found('page', match?.[1]?.trim(), 0.95);
}

/** Pages that only their place behind everything else makes pages: `(1958): 40–52`, `(Orval: Quay Press, 1999), 24.` */
export function takeLastPages(slate: Slate): readonly Found[] {
  const match = slate.take(
    new RegExp(
      String.raw`(?<=[)\ue0f0,،.:”"»]\s{0,4})(?<!${OTHER_PLACES}\.\s{0,4})[,،:.]?\s*(?<![\p{L}\p{Nd}])(?![12]\p{Nd}{3}(?!\p{Nd}))(${PAGES})(?=[.,،]?\s*(?:$|\ue0f0|[.,]\s))`,
      'u',
    ),
  );
  return found('page', match?.[1]?.trim(), 0.85);
}

export function takeVolume(slate: Slate): readonly Found[] {
  const named = slate.take(VOLUME)?.[1];
  if (named !== undefined) return [...found('volume', named, 0.95), ...takeIssue(slate)];
  for (const pattern of RUNNING) {
    const match = slate.take(pattern);
    if (match)
      return [
        ...found('volume', match[1], 0.95),
        ...found('issue', match[2], 0.95),
        ...(match[2] === undefined ? takeIssue(slate) : []),
      ];
  }
  return takeIssue(slate);
}

export function takeIssue(slate: Slate): readonly Found[] {
  return found('issue', slate.take(ISSUE)?.[1], 0.95);
}

export function takeEdition(slate: Slate): readonly Found[] {
  for (const pattern of EDITION) {
    const match = slate.take(pattern);
    if (match?.[1] !== undefined) return found('edition', plain(match[1]), 0.95);
  }
  return [];
}
