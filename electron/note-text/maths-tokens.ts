import type { Code, ConstructRecord, Effects, State } from 'micromark-util-types';

const DOLLAR = 36;
const BACKSLASH = 92;
const isLineEnd = (code: Code): boolean => code !== null && code < -2;
const isSpace = (code: Code): boolean => code === 32 || code === -1 || code === -2 || isLineEnd(code);
const isDigit = (code: Code): boolean => code !== null && code >= 48 && code <= 57;

/**
 * Formulas in a line, as pandoc reads them: the signs stand against what they enclose, and no figure follows, so that
 * two prices are none. Between two signs on each side anything may stand.
 * https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
export const mathsInLine: ConstructRecord = { [DOLLAR]: { name: 'mathText', tokenize: tokenizeMaths } };

function tokenizeMaths(effects: Effects, ok: State, nok: State): State {
  let size = 1;
  let isBehindSpace = false;
  let isEmpty = true;
  return (code) => {
    effects.enter('mathText');
    effects.enter('mathTextSequence');
    effects.consume(code);
    return behindFirst;
  };

  function behindFirst(code: Code): State | undefined {
    if (code === DOLLAR) {
      size = 2;
      effects.consume(code);
      return open;
    }
    return isSpace(code) ? nok(code) : open(code);
  }

  function open(code: Code): State | undefined {
    effects.exit('mathTextSequence');
    return content(code);
  }

  function content(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (code === DOLLAR) return isEmpty || (size === 1 && isBehindSpace) ? nok(code) : close(code);
    if (isLineEnd(code)) {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      isBehindSpace = true;
      return content;
    }
    effects.enter('mathTextData');
    return data(code);
  }

  function data(code: Code): State | undefined {
    if (code === null || code === DOLLAR || isLineEnd(code)) {
      effects.exit('mathTextData');
      return content(code);
    }
    effects.consume(code);
    isBehindSpace = isSpace(code);
    isEmpty &&= isBehindSpace;
    return code === BACKSLASH ? escaped : data;
  }

  /** What stands behind a backslash ends nothing. */
  function escaped(code: Code): State | undefined {
    if (code !== DOLLAR && code !== BACKSLASH) return data(code);
    effects.consume(code);
    return data;
  }

  function close(code: Code): State | undefined {
    effects.enter('mathTextSequence');
    effects.consume(code);
    return size === 1 ? end : second;
  }

  function second(code: Code): State | undefined {
    if (code !== DOLLAR) return nok(code);
    effects.consume(code);
    return end;
  }

  function end(code: Code): State | undefined {
    if (size === 1 && isDigit(code)) return nok(code);
    effects.exit('mathTextSequence');
    effects.exit('mathText');
    return ok(code);
  }
}
