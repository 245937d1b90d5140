/** Signs that hardly stand in a text by chance: footnotes, the line under the head of a table, fences of code. */
const CERTAIN: readonly RegExp[] = [
  /^ {0,3}\[\^[^\]\s]+\]:[ \t]*\S/m,
  /^.*\|.*\r?\n[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)*\|?[ \t]*$/m,
  /^(`{3,}|~{3,})[^`\n]*\n(?:[\s\S]*\n)?\1[ \t]*$/m,
];

/** Signs that letters and lists of any kind have too: two kinds of them make it likely. */
const LIKELY: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /^(?:[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+\S.*(?:\r?\n|$)){2}/m,
  /\[[^\]\n]+\]\((?:https?:\/\/|mailto:)[^)\s]+\)/,
  /(?:^|[\s(])\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*(?=$|[\s).,;:!?])/m,
  /^> \S.*(?:\r?\n|$)/m,
];

/** Whether a plain text means more than its letters. In doubt it does not. */
export function looksLikeMarkdown(text: string): boolean {
  if (CERTAIN.some((sign) => sign.test(text))) return true;
  return LIKELY.filter((sign) => sign.test(text)).length > 1;
}
