import { describe, expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import type { ImportedDocument } from '#shared/model/document.ts';
import { bodyOf, readText } from '../../../support/read-file.ts';

function timesOf({ blocks }: ImportedDocument): readonly (number | null)[] {
  return blocks.map(
    ({ spans }) => spans.flatMap((span) => (span.kind === 'time' ? span.seconds : []))[0] ?? null,
  );
}

function spansOf({ blocks }: ImportedDocument, kind: 'strong' | 'emphasis'): readonly string[] {
  return blocks.flatMap(({ text, spans }) =>
    spans.filter((span) => span.kind === kind).map(({ start, end }) => text.slice(start, end)),
  );
}

const srt = (...cues: readonly string[]) =>
  cues
    .map((words, index) => `${index + 1}\n00:00:0${index},000 --> 00:00:0${index},900\n${words}\n`)
    .join('\n');

describe('a cue', () => {
  test('is a block of its own, with its time at its start', async () => {
    const document = await readText('a.srt', srt('The ferry left', 'at six.'));
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['cue', 'cue']);
    expect(bodyOf(document)).toEqual(['The ferry left', 'at six.']);
    expect(timesOf(document)).toEqual([0, 1]);
  });

  test.each([
    ['00:01:02,500 --> 00:01:04,000', 62.5],
    ['01:02.5 --> 01:04', 62.5],
    ['100:00:00.001 --> 100:00:01.000', 360_000.001],
    ['1:02:03.250-->1:02:04.000', 3723.25],
    ['  00:00:01.000 --> 00:00:02.000 line:0 position:20%', 1],
  ])('is timed by %s', async (timing, seconds) => {
    expect(timesOf(await readText('a.vtt', `WEBVTT\n\n${timing}\nWords.\n`))).toEqual([seconds]);
  });

  test('runs on where its lines were broken for the screen, and not where another speaks', async () => {
    const document = await readText('a.srt', srt('The ferry left\nat six.', '- When?\n- At six.'));
    expect(bodyOf(document)).toEqual(['The ferry left at six.', '- When?\n- At six.']);
  });

  test('needs neither a number nor a blank line before it', async () => {
    const text =
      '00:00:01,000 --> 00:00:02,000\nOne.\n2\n00:00:02,000 --> 00:00:03,000\nTwo.\n00:00:03,000 --> 00:00:04,000\n1988\n';
    const document = await readText('a.srt', text);
    expect(bodyOf(document)).toEqual(['One.', 'Two.', '1988']);
    expect(document.report.losses).toEqual([]);
  });

  test('whose time cannot be read stays in the text without one, and that is told', async () => {
    const text = `${srt('One.')}\n2\n00:00:xx,000 --> 00:00:03,000\nTwo.\n\nWords alone.\n`;
    const document = await readText('a.srt', text);
    expect(bodyOf(document)).toEqual(['One.', '2 00:00:xx,000 --> 00:00:03,000 Two.', 'Words alone.']);
    expect(timesOf(document)).toEqual([0, null, null]);
    expect(document.report.losses).toEqual([
      '2 pieces have no time that could be read, and stand in the text without one.',
    ]);
  });

  test('keeps the order of the file where times run backwards, and that is told', async () => {
    const text = '1\n00:00:09,000 --> 00:00:10,000\nLater.\n\n2\n00:00:01,000 --> 00:00:02,000\nEarlier.\n';
    const document = await readText('a.srt', text);
    expect(bodyOf(document)).toEqual(['Later.', 'Earlier.']);
    expect(document.report.losses).toEqual([
      'The times run backwards in one place. The cues stand in the order of the file.',
    ]);
  });
});

describe('speakers', () => {
  test('are kept in the text, and strong where they are sure', async () => {
    const document = await readText(
      'a.srt',
      srt('NOOR: The ferry.', '>> Ilya: Which?', 'Ada: The last.', 'Ada: Of the year.', 'Note: nobody came.'),
    );
    expect(bodyOf(document)[1]).toBe('>> Ilya: Which?');
    expect(spansOf(document, 'strong')).toEqual(['NOOR:', 'Ilya:', 'Ada:', 'Ada:']);
  });

  test('are named before their words where a tag says who they are', async () => {
    const document = await readText(
      'a.vtt',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v.first Ada Rowe>At <i>six</i>.</v>\n',
    );
    expect(bodyOf(document)).toEqual(['Ada Rowe: At six.']);
    expect(spansOf(document, 'strong')).toEqual(['Ada Rowe:']);
    expect(spansOf(document, 'emphasis')).toEqual(['six']);
  });

  test('are found in Persian', async () => {
    const document = await readText('a.srt', srt('سمیرا: لنج رفت.', 'سمیرا: ساعت شش.'));
    expect(spansOf(document, 'strong')).toEqual(['سمیرا:', 'سمیرا:']);
    expect([document.language, document.direction]).toEqual(['fa', 'rtl']);
  });
});

describe('what is for the screen', () => {
  test('is left out and listed, each mark once', async () => {
    const document = await readText(
      'a.srt',
      srt('{\\an8}<font color="red">One</font>', '{\\an8}Two', '1 < 2 and {so} on'),
    );
    expect(bodyOf(document)).toEqual(['One', 'Two', '1 < 2 and {so} on']);
    expect(document.report.audit.dropped).toEqual([
      { text: '{\\an8} <font color="red"> </font>', reason: 'mark for the screen' },
    ]);
  });

  test('a style, a region and a comment are left out and listed', async () => {
    const blocks = 'NOTE by hand\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\n';
    const document = await readText('a.vtt', `WEBVTT\n\n${blocks}00:01.000 --> 00:02.000\nWords.\n`);
    expect(bodyOf(document)).toEqual(['Words.']);
    expect(document.report.audit.dropped.map(({ reason }) => reason)).toEqual([
      'comment',
      'style sheet',
      'place on the screen',
    ]);
  });
});

describe('captions that roll up', () => {
  const rolled = (lines: readonly string[]) =>
    `WEBVTT\n\n${lines
      .map(
        (line, index) =>
          `00:0${index}.000 --> 00:0${index + 1}.000\n${index === 0 ? ' ' : lines[index - 1]}\n${line}\n`,
      )
      .join('\n')}`;

  test('say each line once, and what they say again is listed', async () => {
    const document = await readText('a.vtt', rolled(['one', 'two', 'three', 'four', 'five', 'six', 'seven']));
    expect(bodyOf(document)).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven']);
    expect(document.report.audit.dropped).toHaveLength(6);
    expect(document.report.losses[0]).toContain('6 lines were left out');
  });

  test('a line that is said again after a while stays', async () => {
    const document = await readText(
      'a.srt',
      srt('la la', 'la la', 'la la', 'la la', 'la la', 'la la', 'la la'),
    );
    expect(bodyOf(document)).toHaveLength(7);
  });

  test('a speaker who says a thing twice is heard twice', async () => {
    const document = await readText(
      'a.srt',
      srt('No.', 'No.\nNot once.', 'Yes.', 'Well.', 'Fine.', 'Go.', 'Now.'),
    );
    expect(bodyOf(document).slice(0, 2)).toEqual(['No.', 'No. Not once.']);
  });
});

test('a transcript is known by its words, whatever it is called', async () => {
  expect((await readText('a.txt', srt('Words.'))).blocks[0]?.kind).toBe('cue');
  expect((await readText('a', 'WEBVTT\n\n00:01.000 --> 00:02.000\nWords.\n')).blocks[0]?.kind).toBe('cue');
  expect((await readText('a.txt', 'At 00:00:01,000 --> it began.\n')).blocks[0]?.kind).toBe('paragraph');
});

test('a cue of a million lines is read or refused, and quickly', async () => {
  const lines = 'word\n'.repeat(150_000);
  const read = await readText('a.srt', `1\n00:00:01,000 --> 00:00:02,000\n${lines}`);
  expect(read.blocks[0]?.text.length).toBe(150_000 * 5 - 1);
  const more = readText('a.srt', `1\n00:00:01,000 --> 00:00:02,000\n${lines.repeat(2)}`);
  await expect(more).rejects.toThrow(Failed);
}, 10_000);

test('ten thousand cues without an end to their tags are read', async () => {
  const cues = Array.from(
    { length: 10_000 },
    (_, index) => `${index}:00:01.000 --> ${index}:00:02.000\n<<<<<i<b<v {{{\n`,
  ).join('\n');
  const document = await readText('a.vtt', `WEBVTT\n\n${cues}`);
  expect(document.blocks).toHaveLength(10_000);
}, 10_000);
