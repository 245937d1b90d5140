const BULLET = /^\s*[-–—•●▪◦*+]\s+(?=\S)/u;
const NUMBER = /^\s*(?:[\p{Nd}]{1,2}[.)]|[\p{Nd}]{1,2}\s?-|[a-zA-Z][.)])\s+(?=\S)/u;

export function isListItem(text: string): boolean {
  return BULLET.test(text) || NUMBER.test(text);
}

/** Length of the bullet with the white space around it; 0 where there is none. A number is part of the words. */
export function bulletLength(text: string): number {
  return BULLET.exec(text)?.[0].length ?? 0;
}
