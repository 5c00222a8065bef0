import { DataValidationErrorStyle, DataValidationType, generateRandomId } from '@univerjs/core';
import type { ISheetDataValidationRule } from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import type { Area, Message, Validation } from '../grid';
import { toArea, toRange } from './changes';
import type { Engine } from './engine';
import type { Undoable } from './undoable';

/** Drop-down lists on cells. */
export class Lists {
  readonly #engine: Engine;
  readonly #undoable: Undoable;

  constructor(engine: Engine, undoable: Undoable) {
    this.#engine = engine;
    this.#undoable = undoable;
  }

  find(sheetId: string, row: number, column: number): Validation | null {
    const rule = this.#model.getRuleByLocation(this.#unitId, sheetId, row, column);
    return rule ? toValidation(rule) : null;
  }

  set(area: Area, validation: Validation | null): void {
    const target = { unitId: this.#unitId, subUnitId: area.sheetId };
    const ranges = [toRange(area)];
    if (this.#model.getRules(target.unitId, target.subUnitId).length > 0) {
      this.#undoable.command(ClearRangeDataValidationCommand.id, { ...target, ranges });
    }
    if (validation === null) return;
    const rule = { uid: generateRandomId(), ranges, ...toRule(validation) };
    this.#undoable.command(AddSheetDataValidationCommand.id, { ...target, rule });
  }

  /** All lists of a sheet with the areas that have them. */
  all(sheetId: string): { readonly areas: readonly Area[]; readonly validation: Validation }[] {
    return this.#model.getRules(this.#unitId, sheetId).flatMap((rule) => {
      const validation = toValidation(rule);
      return validation ? [{ areas: rule.ranges.map((range) => toArea(sheetId, range)), validation }] : [];
    });
  }

  get #model(): SheetDataValidationModel {
    return this.#engine.injector.get(SheetDataValidationModel);
  }

  get #unitId(): string {
    return this.#engine.workbook.getUnitId();
  }
}

type Rule = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

const toRule = ({ source, strict, prompt, refusal }: Validation): Rule => ({
  type: DataValidationType.LIST,
  formula1: typeof source === 'string' ? source : source.join(','),
  allowBlank: true,
  showDropDown: true,
  showErrorMessage: refusal !== undefined || strict,
  errorStyle: strict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
  ...(refusal && { error: refusal.message, errorTitle: refusal.title }),
  ...(prompt && { showInputMessage: true, prompt: prompt.message, promptTitle: prompt.title }),
});

const messageOf = (title: string | undefined, message: string | undefined): Message | undefined =>
  title || message ? { title: title ?? '', message: message ?? '' } : undefined;

function toValidation(rule: Rule): Validation | null {
  if (rule.type !== DataValidationType.LIST) return null;
  const { formula1 = '' } = rule;
  const prompt = messageOf(rule.promptTitle, rule.prompt);
  const refusal = messageOf(rule.errorTitle, rule.error);
  return {
    source: formula1.startsWith('=') ? formula1 : formula1.split(','),
    strict: rule.errorStyle === DataValidationErrorStyle.STOP,
    ...(prompt && { prompt }),
    ...(refusal && { refusal }),
  };
}
