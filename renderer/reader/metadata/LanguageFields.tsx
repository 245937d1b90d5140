import { useId } from 'react';
import { directionOfTag, languageName, OFFERED_LANGUAGES, tagFor } from '#shared/metadata/language-tag.ts';
import type { Direction } from '#shared/model/text.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type { MetadataDraft } from './metadata-draft.ts';
import type { MetadataForm } from './use-metadata-form.ts';

/** A language by its name or its tag, and the direction in which it is written. */
export function LanguageFields({ form }: { form: MetadataForm }) {
  const listId = useId();
  const { language } = form.draft;
  const tag = tagFor(language);
  return (
    <>
      <FieldFrame
        form={form}
        field="language"
        hint={
          tag === null ? (
            'A name from the list, or a tag such as fa, en-GB or zh-Hant.'
          ) : (
            <>
              = <code>{tag}</code> · {languageName(tag)}
            </>
          )
        }
      >
        {(control) => (
          <>
            <input
              {...control}
              className="metadata-input"
              list={listId}
              dir="auto"
              autoComplete="off"
              spellCheck={false}
              value={language}
              onChange={({ target }) => form.change({ language: target.value })}
            />
            <datalist id={listId}>
              {OFFERED_LANGUAGES.map(({ tag: offered, name }) => (
                <option key={offered} value={name}>
                  {name}
                </option>
              ))}
            </datalist>
          </>
        )}
      </FieldFrame>
      <DirectionField form={form} written={tag === null ? null : directionOfTag(tag)} />
    </>
  );
}

const CHOICES: readonly (readonly [MetadataDraft['direction'], string])[] = [
  ['as-language', 'As the language'],
  ['ltr', 'Left to right'],
  ['rtl', 'Right to left'],
];

function DirectionField({ form, written }: { form: MetadataForm; written: Direction | null }) {
  const name = useId();
  return (
    <FieldFrame form={form} field="direction" group>
      {() => (
        <div className="metadata-choices">
          {CHOICES.map(([choice, label]) => (
            <label key={choice} className="metadata-choice">
              <input
                type="radio"
                name={name}
                checked={form.draft.direction === choice}
                onChange={() => form.change({ direction: choice })}
              />
              {label}
              {choice === 'as-language' &&
                written !== null &&
                ` (${written === 'rtl' ? 'right to left' : 'left to right'})`}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
