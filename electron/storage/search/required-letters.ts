/** Shorter ones stand nearly everywhere. */
const SHORTEST = 2;

/**
 * Letters that stand side by side in every match of a regular expression, as many as can be told without doubt; null
 * where that is none. SQLite looks for them much faster than rows can be fetched to try the expression on.
 */
export function requiredLetters(source: string): string | null {
  // Of alternatives none is required, and flags may take one letter for another.
  if (/\||\(\?|\\Q/.test(source)) return null;
  const characters = Array.from(source);
  const runs: string[][] = [[]];
  const end = (): void => void runs.push([]);
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    const run = runs.at(-1) ?? [];
    switch (character) {
      case '\\': {
        at += 1;
        const escaped = characters[at] ?? '';
        if (/^[^\p{L}\p{N}]$/u.test(escaped)) run.push(escaped);
        else {
          end();
          if (characters[at + 1] === '{') at = closing(characters, at + 1, '}');
          // The value of an escape such as \x41 or \101, the class of \pL: none is a letter that has to be there.
          else while (/^[\p{L}\p{N}]$/u.test(characters[at + 1] ?? '') && /^[\dxp]$/iu.test(escaped)) at += 1;
        }
        break;
      }
      case '[':
        end();
        at = closing(characters, at + (characters[at + 1] === '^' ? 2 : 1), ']');
        break;
      case '(':
        end();
        at = closingGroup(characters, at);
        break;
      case '*':
      case '?':
      case '{':
        // Perhaps what is before it is not there at all.
        run.pop();
        end();
        if (character === '{') at = closing(characters, at, '}');
        break;
      case '+':
      case '.':
      case '^':
      case '$':
        end();
        break;
      default:
        run.push(character);
    }
  }
  const longest = runs.map((run) => run.join('')).toSorted((a, b) => b.length - a.length)[0] ?? '';
  return longest.length < SHORTEST ? null : longest;
}

/** Behind the first character, which is one of a class even if it is the sign that closes one. */
function closing(characters: readonly string[], from: number, sign: string): number {
  let at = from + 1;
  while (at < characters.length && characters[at] !== sign) at += characters[at] === '\\' ? 2 : 1;
  return at;
}

function closingGroup(characters: readonly string[], from: number): number {
  let depth = 0;
  for (let at = from; at < characters.length; at += 1) {
    if (characters[at] === '\\') at += 1;
    else if (characters[at] === '[') at = closing(characters, at + (characters[at + 1] === '^' ? 2 : 1), ']');
    else if (characters[at] === '(') depth += 1;
    else if (characters[at] === ')' && --depth === 0) return at;
  }
  return characters.length;
}
