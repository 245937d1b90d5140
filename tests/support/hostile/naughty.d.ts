declare module 'big-list-of-naughty-strings/blns.json' {
  const strings: readonly string[];
  export default strings;
}
