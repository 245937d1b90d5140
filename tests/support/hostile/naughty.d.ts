declare module 'big-list-of-naughty-strings' {
  const strings: readonly string[];
  // oxlint-disable-next-line import/no-default-export -- JSON has no other
  export default strings;
}
