import { BooleanNumber } from '@univerjs/core';
import { FunctionType } from '@univerjs/preset-sheets-core';
import type { IFunctionInfo, IFunctionParam } from '@univerjs/preset-sheets-core';
import type { FunctionMetadata, ParameterMetadata } from './metadata';

const flag = (value: boolean | undefined) => (value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const describeParameter = (parameter: ParameterMetadata): IFunctionParam => ({
  name: parameter.name,
  detail: parameter.description ?? '',
  example: '',
  require: flag(parameter.optional !== true),
  repeat: flag(parameter.repeating),
});

/** What the grid's function list and formula hints show of one function. */
export const describe = (metadata: FunctionMetadata): IFunctionInfo => ({
  functionName: metadata.name,
  functionType: FunctionType.User,
  description: metadata.description ?? '',
  abstract: metadata.description ?? '',
  functionParameter: metadata.parameters.map(describeParameter),
});
