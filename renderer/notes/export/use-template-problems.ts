import type { TemplateProblems } from '#shared/model/export.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { useSettled } from '../../bridge/use-settled.ts';
import { type ExportChoices, optionsOf } from './export-choices.ts';

/** While a template is typed it is wrong at every other letter: told when the typing rests. */
const REST_MS = 400;
const NONE: TemplateProblems = { quotation: null, footnote: null };

/** What is wrong with the templates that the choices ask for. */
export function useTemplateProblems(choices: ExportChoices): TemplateProblems {
  const settled = useSettled(choices, REST_MS);
  const { templates } = optionsOf(settled);
  const answer = useAnswer('notes.checkTemplates', templates === undefined ? null : [templates]);
  return answer.value ?? NONE;
}
