import type { Language } from 'training-subsidy-core';
import type { Argument } from './argument';
import type { Described } from './declaration';
import { DESCRIBED, EXPLAIN } from './registry';

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
  readonly repeating?: true;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

/** What Excel reads about the custom functions. */
export interface Metadata {
  /** One error cell in a range must not stop the call. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** Arguments are declared as matrices, so that a range is one call; a repeating argument comes last. */
function parameter(name: string, argument: Argument, repeating: boolean, language: Language): ParameterMetadata {
  const described = { name, description: argument.help[language], type: 'any', optional: argument.optional } as const;
  return repeating ? { ...described, dimensionality: 'matrix', repeating } : { ...described, dimensionality: 'matrix' };
}

const describe = (declared: Described, language: Language, helpPage: string): FunctionMetadata => ({
  id: declared.name,
  name: declared.name,
  description: declared.description[language],
  helpUrl: `${helpPage}#${declared.name}`,
  parameters: declared.args.map(([name, argument], i) =>
    parameter(name, argument, declared === EXPLAIN && i === declared.args.length - 1, language),
  ),
  result: { type: 'any', dimensionality: 'matrix' },
});

/** The metadata of all functions in one language; `helpPage` is the address of the help page. */
export const metadata = (language: Language, helpPage: string): Metadata => ({
  allowErrorForDataTypeAny: true,
  functions: DESCRIBED.map((declared) => describe(declared, language, helpPage)),
});
