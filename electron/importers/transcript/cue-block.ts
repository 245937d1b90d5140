import type { ImportedBlock, Span } from '#shared/model/text.ts';
import { refuseEndlessLines } from '../decode.ts';
import { languageWithin, type TextLanguage } from '#shared/metadata/guess-language.ts';
import type { CueLine } from './cue-text.ts';
import { readSpeakerLead } from './speakers.ts';

/** A cue as a block. Lines that were broken for the screen run on; a line that another speaker begins does not. */
export function cueBlock(
  lines: readonly CueLine[],
  seconds: number,
  speakers: ReadonlySet<string>,
  document: TextLanguage,
): ImportedBlock {
  const spans: Span[] = [{ kind: 'time', start: 0, end: 0, seconds }];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += startsSpeech(line.text, speakers) ? '\n' : ' ';
    const lead = readSpeakerLead(line.text);
    const isMarked = line.spans.some(({ kind, start }) => kind === 'strong' && start === lead?.start);
    if (lead && speakers.has(lead.name) && !isMarked) {
      spans.push({ kind: 'strong', start: text.length + lead.start, end: text.length + lead.end });
    }
    for (const span of line.spans)
      spans.push({ ...span, start: span.start + text.length, end: span.end + text.length });
    text += line.text;
  }
  refuseEndlessLines(text);
  return { kind: 'cue', level: 1, text, ...languageWithin(text, document), spans };
}

function startsSpeech(line: string, speakers: ReadonlySet<string>): boolean {
  if (/^(?:[-–—]\s*\S|>>)/u.test(line)) return true;
  const lead = readSpeakerLead(line);
  return lead !== null && speakers.has(lead.name);
}
