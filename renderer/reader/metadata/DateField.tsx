import { edtfExplained } from '#shared/edtf/in-words.ts';
import { readDate } from '#shared/edtf/read-date.ts';
import { unsureInWords } from '#shared/edtf/unsure-in-words.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type { MetadataForm } from './use-metadata-form.ts';

/** A date as people write one, with what will be stored told beside it in three calendars. */
export function DateField({ form }: { form: MetadataForm }) {
  const { published } = form.draft;
  return (
    <FieldFrame form={form} field="published" hint={<Told words={published} />}>
      {(control) => (
        <input
          {...control}
          className="metadata-input"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          placeholder="12 September 2010, spring 1988, ۱۳۶۷/۶/۱۲"
          value={published}
          onChange={({ target }) => form.change({ published: target.value })}
        />
      )}
    </FieldFrame>
  );
}

function Told({ words }: { words: string }) {
  if (words.trim() === '')
    return 'A day, a month, a season, a year, about, before, between: as exact as it is known.';
  const read = readDate(words);
  if (typeof read === 'string') return unsureInWords(read);
  const early = read.calendar === 'gregorian' && /^1[2-4]\d\d/.test(read.edtf);
  return (
    <span aria-live="polite">
      = <code>{read.edtf}</code>
      {edtfExplained(read.edtf).map((part) => (
        <span key={part}> · {part}</span>
      ))}
      {early &&
        ' · of the Gregorian calendar; write SH or AH behind the year for the Persian or the lunar one'}
    </span>
  );
}
