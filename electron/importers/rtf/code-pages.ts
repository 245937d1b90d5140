/** WHATWG labels of Windows' code pages. Those of DOS have none. */
const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [866, 'ibm866'],
  ...Array.from({ length: 9 }, (_, index) => [1250 + index, `windows-${1250 + index}`] as const),
  [10_000, 'macintosh'],
  [65_001, 'utf-8'],
]);

export function codePageLabel(codePage: number): string | null {
  return CODE_PAGES.get(codePage) ?? null;
}

/** Code pages of the character sets that fonts have. */
const CHARSETS: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [77, 10_000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

export function charsetLabel(charset: number): string | null {
  const codePage = CHARSETS.get(charset);
  return codePage === undefined ? null : codePageLabel(codePage);
}

export const SYMBOL_CHARSET = 2;

/** BCP 47 tags of the languages of Windows that Ibid's texts are mostly in: https://learn.microsoft.com/openspecs/windows_protocols/ms-lcid */
const LANGUAGES: ReadonlyMap<number, string> = new Map([
  [0x01, 'ar'],
  [0x02, 'bg'],
  [0x04, 'zh'],
  [0x05, 'cs'],
  [0x06, 'da'],
  [0x07, 'de'],
  [0x08, 'el'],
  [0x09, 'en'],
  [0x0a, 'es'],
  [0x0b, 'fi'],
  [0x0c, 'fr'],
  [0x0d, 'he'],
  [0x0e, 'hu'],
  [0x10, 'it'],
  [0x11, 'ja'],
  [0x12, 'ko'],
  [0x13, 'nl'],
  [0x14, 'nb'],
  [0x15, 'pl'],
  [0x16, 'pt'],
  [0x18, 'ro'],
  [0x19, 'ru'],
  [0x1d, 'sv'],
  [0x1f, 'tr'],
  [0x20, 'ur'],
  [0x22, 'uk'],
  [0x29, 'fa'],
  [0x63, 'ps'],
  [0x92, 'ckb'],
]);

/** The language of a Windows locale: its lower ten bits. */
export function localeLanguage(locale: number): string | null {
  return LANGUAGES.get(locale & 0x3_ff) ?? null;
}
