import type { DataValidation } from 'hucre/xlsx';
import type { Message, Validation } from '../grid';
import type { BookList } from './book';
import { parseRange, rangeReference } from './ranges';

const messageOf = (title: string | undefined, message: string | undefined): Message | undefined =>
  title || message ? { title: title ?? '', message: message ?? '' } : undefined;

/** The drop-down lists of a file's rule, one for each of its areas; none for a rule of another kind. */
export function fromFileList(sheetId: string, rule: DataValidation): BookList[] {
  if (rule.type !== 'list') return [];
  const formula = rule.formula1 ?? '';
  const source = rule.values ?? (/^".*"$/s.test(formula) ? formula.slice(1, -1).split(',') : `=${formula}`);
  const prompt = messageOf(rule.inputTitle, rule.inputMessage);
  const refusal = messageOf(rule.errorTitle, rule.errorMessage);
  const validation: Validation = {
    source,
    strict: (rule.errorStyle ?? 'stop') === 'stop' && rule.showErrorMessage !== false,
    ...(prompt && { prompt }),
    ...(refusal && { refusal }),
  };
  return rule.range.split(' ').flatMap((reference) => {
    const range = parseRange(reference);
    return range ? [{ area: { sheetId, ...range }, validation }] : [];
  });
}

export const toFileList = ({ area, validation }: BookList): DataValidation => {
  const { source, strict, prompt, refusal } = validation;
  return {
    type: 'list',
    ...(typeof source === 'string' ? { formula1: source.replace(/^=/, '') } : { values: [...source] }),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: strict ? 'stop' : 'warning',
    ...(prompt && { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.message }),
    ...(refusal && { errorTitle: refusal.title, errorMessage: refusal.message }),
    range: rangeReference(area),
  };
};
