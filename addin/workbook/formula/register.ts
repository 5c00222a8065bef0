import type { Injector } from '@univerjs/core';
import { IDescriptionService, IFunctionService } from '@univerjs/preset-sheets-core';
import type { CustomFunctionsRuntime } from './custom-functions';
import { describe } from './descriptions';
import type { ErrorMessages } from './error-messages';
import type { FunctionMetadata, FunctionsMetadata } from './metadata';
import { WorksheetFunction } from './worksheet-function';

/** Without metadata a function still works: its arguments are whatever the formula gives. */
const bare = (id: string): FunctionMetadata => ({
  id,
  name: id,
  parameters: [{ name: 'arguments', repeating: true, optional: true }],
});

/** Puts every associated function into the grid's formula engine, its function list and its hints. */
export const registerFunctions = (
  injector: Injector,
  runtime: CustomFunctionsRuntime,
  metadata: FunctionsMetadata,
  messages: ErrorMessages,
): void => {
  const known = new Map(metadata.functions.map((each) => [each.id.toUpperCase(), each]));
  const described = [...runtime.functions].map(([id, implementation]) => ({
    metadata: known.get(id) ?? bare(id),
    implementation,
  }));
  injector
    .get(IFunctionService)
    .registerExecutors(...described.map((each) => new WorksheetFunction(each.metadata, each.implementation, messages)));
  injector.get(IDescriptionService).registerDescriptions(described.map((each) => describe(each.metadata)));
};
