import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import type { BaseValueObject } from '@univerjs/preset-sheets-core';
import { CustomFunctionsError, ErrorCode } from './custom-functions';
import type { Implementation } from './custom-functions';
import type { ErrorMessages } from './error-messages';
import type { FunctionMetadata, ParameterMetadata } from './metadata';

const KNOWN_ERRORS: ReadonlySet<string> = new Set(Object.values(ErrorType));
const LARGEST_ARRAY = 5_000_000;

/**
 * One custom function inside the grid's formula engine. Arguments arrive and results leave exactly as Excel's
 * runtime does it; nothing may be thrown out of `calculate`, since that would stall every other formula.
 */
export class WorksheetFunction extends BaseFunction {
  readonly #id: string;
  readonly #implementation: Implementation;
  readonly #parameters: readonly ParameterMetadata[];
  readonly #messages: ErrorMessages;

  constructor(metadata: FunctionMetadata, implementation: Implementation, messages: ErrorMessages) {
    super(metadata.name);
    this.#id = metadata.name;
    this.#implementation = implementation;
    this.#parameters = metadata.parameters;
    this.#messages = messages;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const { row, column } = this;
    try {
      return this.#toResult(this.#implementation(...this.#toArguments(variants)), row, column);
    } catch (error) {
      return this.#fail(error, row, column);
    }
  }

  #toArguments(variants: readonly BaseValueObject[]): unknown[] {
    const parameters = this.#parameters;
    const last = parameters.at(-1);
    const fixed = last?.repeating === true ? parameters.length - 1 : parameters.length;
    const given = variants.map((variant, i) => toArgument(variant, parameters[Math.min(i, parameters.length - 1)]));
    const args: unknown[] = given.slice(0, fixed);
    while (args.length < fixed) args.push(null);
    if (last?.repeating === true) args.push(given.slice(fixed));
    else if (given.length > fixed)
      throw new CustomFunctionsError(ErrorCode.invalidValue, tooMany(this.#id, given.length, fixed));
    return [...args, { functionName: this.#id }];
  }

  #toResult(result: unknown, row: number, column: number): BaseValueObject {
    if (!Array.isArray(result)) return this.#toValue(result, row, column);
    const rows = result.map((line): unknown[] => (Array.isArray(line) ? line : [line]));
    const width = rows.reduce((widest, line) => Math.max(widest, line.length), 0);
    if (width === 0) return this.#fail(new CustomFunctionsError('#CALC!', '函数没有返回任何值。'), row, column);
    if (rows.length === 1 && width === 1) return this.#toValue(rows[0]?.[0], row, column);
    if (rows.length * width > LARGEST_ARRAY) {
      return this.#fail(
        new CustomFunctionsError(ErrorCode.invalidValue, '结果超过五百万个单元格，请缩小区域。'),
        row,
        column,
      );
    }
    return ArrayValueObject.create({
      calculateValueList: rows.map((line, i) =>
        Array.from({ length: width }, (_, j) =>
          this.#toValue(j < line.length ? line[j] : MISSING, row + i, column + j),
        ),
      ),
      rowCount: rows.length,
      columnCount: width,
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: -1,
      column: -1,
    });
  }

  #toValue(value: unknown, row: number, column: number): BaseValueObject {
    if (typeof value === 'number') {
      return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
    }
    if (typeof value === 'boolean') return BooleanValueObject.create(value);
    if (typeof value === 'string') return StringValueObject.create(value);
    // Excel shows a null or undefined answer as 0.
    if (value === null || value === undefined) return NumberValueObject.create(0);
    return this.#fail(value, row, column);
  }

  #fail(reason: unknown, row: number, column: number): ErrorValueObject {
    const named = codeOf(reason);
    const code = named ?? ErrorType.VALUE;
    // What an unforeseen error says is meant for developers.
    const message = named !== undefined && reason instanceof Error ? reason.message : '';
    const sentence = message || `${this.#id} 没有得到结果，请检查参数。`;
    if (reason instanceof Promise) reason.catch(() => undefined);
    this.#messages.record(
      { sheetId: this.subUnitId ?? '', row, column },
      { code, message: sentence, functionName: this.#id },
    );
    return ErrorValueObject.create(code);
  }
}

const MISSING = new CustomFunctionsError(ErrorCode.notAvailable, '结果在这一格没有值。');

const tooMany = (name: string, given: number, allowed: number) =>
  `${name} 最多接受 ${allowed} 个参数，现在给了 ${given} 个，请删去多余的参数。`;

const codeOf = (reason: unknown): ErrorType | undefined => {
  const code = typeof reason === 'object' && reason !== null && 'code' in reason ? reason.code : undefined;
  return typeof code === 'string' && KNOWN_ERRORS.has(code) ? (code as ErrorType) : undefined;
};

/** A matrix parameter always gets a matrix, as in Excel; an omitted argument is null whatever its kind. */
const toArgument = (variant: BaseValueObject, parameter: ParameterMetadata | undefined): unknown => {
  if (variant.isArray()) {
    const matrix = toMatrix(variant as ArrayValueObject);
    const single = matrix.length === 1 && matrix[0]?.length === 1;
    return parameter?.dimensionality === 'scalar' && single ? matrix[0]?.[0] : matrix;
  }
  const value = toPlain(variant);
  return value === null || parameter?.dimensionality !== 'matrix' ? value : [[value]];
};

const toMatrix = (array: ArrayValueObject): unknown[][] =>
  Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_unused, column) => toPlain(array.get(row, column))),
  );

const toPlain = (value: Nullable<BaseValueObject>): unknown => {
  if (!value || value.isNull()) return null;
  if (value.isError()) return new CustomFunctionsError(value.getValue() as string);
  return value.getValue();
};
