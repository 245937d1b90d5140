import { languageName } from '#shared/metadata/language-tag.ts';
import type { DocumentFormat } from '#shared/model/formats.ts';
import type { BuilderFields } from '#shared/query/build.ts';
import { HIT_PLACES, type HitPlace } from '#shared/query/query.ts';
import { useOrganisation } from '../../bridge/organisation.tsx';
import { FORMAT_NAMES } from '../../ui/format-names.ts';

/** What the library has documents of. */
export interface KnownOfLibrary {
  readonly formats: readonly DocumentFormat[];
  /** First parts of BCP 47 tags. */
  readonly languages: readonly string[];
}

interface Props {
  readonly fields: BuilderFields;
  readonly known: KnownOfLibrary;
  readonly onChange: (part: Partial<BuilderFields>) => void;
}

const PLACE_NAMES: Readonly<Record<HitPlace, string>> = {
  body: 'The body of the text',
  footnotes: 'Footnotes',
  quotes: 'Quotations',
  titles: 'Titles',
  notes: 'Notes',
  comments: 'Comments on passages',
};

/** Of what there is to choose from in this library. A value that it has not, because it was typed, is offered too. */
export function BuilderChoices({ fields, known, onChange }: Props) {
  const { tags, collections } = useOrganisation();
  const named = (all: readonly { readonly name: string }[]) => all.map(({ name }) => [name, name] as const);
  return (
    <>
      <Choice label="Tag" value={fields.tag} choices={named(tags)} onChoose={(tag) => onChange({ tag })} />
      <Choice
        label="Collection"
        value={fields.collection}
        choices={named(collections)}
        onChoose={(collection) => onChange({ collection })}
      />
      <Choice
        label="Language"
        value={fields.language}
        choices={known.languages.map((tag) =>
          tag === '' ? (['unknown', 'Unknown'] as const) : ([tag, languageName(tag)] as const),
        )}
        onChoose={(language) => onChange({ language })}
      />
      <Choice
        label="Type"
        value={fields.format}
        choices={known.formats.map((format) => [format, FORMAT_NAMES[format]] as const)}
        onChoose={(format) => onChange({ format })}
      />
      <Choice
        label="Only in"
        value={fields.place}
        choices={HIT_PLACES.map((place) => [place, PLACE_NAMES[place]] as const)}
        onChoose={(chosen) => onChange({ place: HIT_PLACES.find((place) => place === chosen) ?? '' })}
      />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  const isKnown = value === '' || choices.some(([one]) => one === value);
  return (
    <label className="build-search__field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">Any</option>
        {!isKnown && <option value={value}>{value}</option>}
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
