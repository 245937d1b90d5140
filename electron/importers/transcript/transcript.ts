import { NO_FOOTNOTES } from '../footnotes/pair-footnotes.ts';
import type { ImportedDocument } from '#shared/model/document.ts';
import { EXTENSIONS } from '#shared/model/formats.ts';
import type { ImportedBlock } from '#shared/model/text.ts';
import { decode, refuseEndlessLines, unreadableLoss } from '../decode.ts';
import type { Importer, SourceFile } from '../importer.ts';
import { languageWithin, weighedLanguage } from '#shared/metadata/guess-language.ts';
import { titleFromName } from '../metadata/title.ts';
import { rejoin } from '../plain-text/lines.ts';
import { readHeader } from './header.ts';
import { cueBlock } from './cue-block.ts';
import { countPart, heardIn, lossesOf, type Heard } from './hear.ts';
import { readParts } from './read-parts.ts';
import { knownSpeakers, readSpeakerLead } from './speakers.ts';
import { openTally } from './tally.ts';

/**
 * What was said, with the times at which it was said: SubRip, and WebVTT (https://www.w3.org/TR/webvtt1/).
 * A cue is a block, and its time a place in it; what says how a screen shows it is left out and listed.
 */
export const transcript: Importer = {
  format: 'transcript',
  extensions: EXTENSIONS.transcript,
  read: async (file) => read(file),
};

function read({ name, bytes }: SourceFile): ImportedDocument {
  const { text, encoding } = decode(bytes);
  refuseEndlessLines(text);
  const parts = readParts(text);
  const heard = heardIn(parts);
  const tally = openTally();
  for (const [index, part] of parts.entries()) countPart(part, heard[index], tally);
  const header = readHeader(parts);
  const language = weighedLanguage(header.language, wordsIn(heard));
  const leads = heard.flatMap((one) =>
    one ? one.lines.flatMap(({ text: line }) => readSpeakerLead(line) ?? []) : [],
  );
  const speakers = knownSpeakers(leads);
  const blocks = parts.flatMap((part, index): readonly ImportedBlock[] => {
    const one = heard[index];
    if (one) return one.lines.length === 0 ? [] : [cueBlock(one.lines, one.seconds, speakers, language)];
    if (part.kind !== 'stray' || part.lines.length === 0) return [];
    const words = rejoin(part.lines);
    return [{ kind: 'paragraph', level: 1, text: words, ...languageWithin(words, language), spans: [] }];
  });
  return {
    title: header.title ?? titleFromName(name),
    authors: [],
    published: null,
    breadcrumb: [],
    publisher: null,
    url: null,
    ...language,
    blocks,
    footnotes: [],
    pictures: [],
    report: {
      audit: {
        ...NO_FOOTNOTES,
        dropped: tally.dropped(),
        characters: tally.close(text.length),
      },
      losses: [...lossesOf(parts, heard), ...unreadableLoss(text)],
      encoding,
    },
  };
}

function wordsIn(heard: readonly (Heard | null)[]): string {
  return heard.flatMap((one) => one?.lines.map(({ text }) => text) ?? []).join('\n');
}
