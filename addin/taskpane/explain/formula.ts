import {
  parse,
  parseA1Ref,
  tokenize,
  type AstExpression,
  type CallExpression,
  type ReferenceIdentifier,
} from '@borgar/fx';
import { dayOf, toSerial, type Cell } from 'training-subsidy-core';
import type { RangeReference } from '../../excel';
import { FUNCTIONS, type WorksheetFunction } from '../../functions';

/** What stands in the place of an argument. */
export type Operand = { readonly source: string } & (
  | { readonly kind: 'cells'; readonly values: readonly (readonly Cell[])[] }
  | { readonly kind: 'reference'; readonly reference: RangeReference }
  | { readonly kind: 'call'; readonly call: FormulaCall }
  /** An expression that Excel alone can work out. */
  | { readonly kind: 'unreadable' }
);

/** A call of one of our functions in a formula. */
export interface FormulaCall {
  readonly declared: WorksheetFunction;
  readonly operands: readonly Operand[];
  readonly source: string;
  /** Whether the formula is this call and nothing else, so that the cell shows its result. */
  readonly isWhole: boolean;
}

/** How Excel writes a function of an add-in that is not loaded. */
const NOT_LOADED = /^_xldudf_/i;

const functionNamed = (written: string): string => {
  const bare = written.replace(NOT_LOADED, '');
  return bare.slice(bare.lastIndexOf('.') + 1).toUpperCase();
};

const declaredAs = (name: string): WorksheetFunction | undefined =>
  FUNCTIONS.find((declared) => declared.name === functionNamed(name));

const IMPLICIT = '@';

/** Finds our calls in the formula of a cell on `sheet`: those that stand in no other call of ours, from left to right. */
export function callsIn(formula: string, sheet: string): readonly FormulaCall[] {
  const reader = new FormulaReader(formula, sheet);
  return reader.calls();
}

class FormulaReader {
  constructor(
    private readonly formula: string,
    private readonly sheet: string,
  ) {}

  calls(): readonly FormulaCall[] {
    const tree = this.parsed();
    return tree === null ? [] : this.within(tree, true);
  }

  private parsed(): AstExpression | null {
    try {
      return parse(tokenize(this.formula, { withLocation: true })) as AstExpression;
    } catch {
      // Excel accepted it, so it is written in a way that the parser does not know: nothing can be said about it.
      return null;
    }
  }

  private source(node: AstExpression): string {
    const [start, end] = node.loc ?? [0, 0];
    return this.formula.slice(start, end);
  }

  private within(node: AstExpression, isWhole: boolean): readonly FormulaCall[] {
    if (node.type === 'CallExpression') {
      const call = this.call(node, isWhole);
      if (call) return [call];
    }
    const stillWhole = isWhole && node.type === 'UnaryExpression' && node.operator === IMPLICIT;
    return childrenOf(node).flatMap((child) => this.within(child, stillWhole));
  }

  private call(node: CallExpression, isWhole: boolean): FormulaCall | null {
    const explained = this.explained(node);
    if (explained) return { ...explained, isWhole: false };
    const declared = declaredAs(node.callee.name);
    if (declared === undefined) return null;
    const operands = node.arguments.map((argument) => this.operand(argument));
    return { declared, operands, source: this.source(node), isWhole };
  }

  /** `EXPLAIN("NAME", …)` stands for the call of that function. */
  private explained(node: CallExpression): FormulaCall | null {
    if (functionNamed(node.callee.name) !== 'EXPLAIN') return null;
    const [name, ...rest] = node.arguments;
    if (name?.type !== 'Literal') return null;
    const declared = declaredAs(String(name.value));
    if (declared === undefined) return null;
    const operands = rest.map((argument) => this.operand(argument));
    return { declared, operands, source: this.source(node), isWhole: false };
  }

  /** `null` is how the parser shows an argument that was left out. */
  private operand(node: AstExpression | null): Operand {
    if (node === null) return { kind: 'cells', values: [[undefined]], source: '' };
    const source = this.source(node);
    const value = constant(node);
    if (value !== undefined) return { kind: 'cells', values: [[value]], source };
    switch (node.type) {
      case 'ErrorLiteral':
        return { kind: 'cells', values: [[node.value]], source };
      case 'ReferenceIdentifier':
        return this.referenceOperand(node, source);
      case 'CallExpression': {
        const call = this.call(node, false);
        return call ? { kind: 'call', call, source } : { kind: 'unreadable', source };
      }
      case 'ArrayExpression': {
        const values = node.elements.map((row) => row.map((element) => constant(element)));
        const isConstant = values.flat().every((element) => element !== undefined);
        return isConstant ? { kind: 'cells', values, source } : { kind: 'unreadable', source };
      }
      default:
        return { kind: 'unreadable', source };
    }
  }

  private referenceOperand({ value, kind }: ReferenceIdentifier, source: string): Operand {
    const reference = kind === 'table' ? this.tableColumn(value) : this.rangeOrName(value);
    return reference ? { kind: 'reference', reference, source } : { kind: 'unreadable', source };
  }

  /** Which row `[@column]` means is known to Excel alone. */
  private tableColumn(value: string): RangeReference | null {
    return /@|#/.test(value) ? null : { kind: 'address', sheet: this.sheet, address: value };
  }

  private rangeOrName(value: string): RangeReference | null {
    const found = parseA1Ref(value);
    if (!found) return null;
    const { context = [] } = found;
    if ('name' in found) return context.length === 0 ? { kind: 'name', name: found.name } : null;
    // A second part is another workbook.
    if (context.length > 1) return null;
    return { kind: 'address', sheet: context[0] ?? this.sheet, address: value.slice(value.lastIndexOf('!') + 1) };
  }
}

const SIGN: Readonly<Record<string, (value: number) => number>> = {
  '-': (value) => -value,
  '+': (value) => value,
  '%': (value) => value / 100,
};

/** The value of a literal, with its sign or per cent, and of a `DATE` of literals; undefined for anything else. */
function constant(node: AstExpression): string | number | boolean | undefined {
  if (node.type === 'Literal') return node.value;
  if (node.type === 'CallExpression') return constantDate(node);
  if (node.type !== 'UnaryExpression') return undefined;
  const [inner] = node.arguments;
  const value = inner && constant(inner);
  return typeof value === 'number' ? SIGN[node.operator]?.(value) : undefined;
}

/** The serial of `DATE(2026,9,30)`; a month 13 or a day 0, which Excel counts on from, is left to Excel. */
function constantDate({ callee, arguments: parts }: CallExpression): number | undefined {
  if (callee.name.toUpperCase() !== 'DATE' || parts.length !== 3) return undefined;
  const [year, month, day] = parts.map((part) => Number(part && constant(part)));
  const found = dayOf(year ?? 0, month ?? 0, day ?? 0);
  return found === null ? undefined : toSerial(found);
}

function childrenOf(node: AstExpression): readonly AstExpression[] {
  switch (node.type) {
    case 'CallExpression':
    case 'UnaryExpression':
    case 'BinaryExpression':
      return node.arguments.filter((child) => child !== null);
    case 'LetExpression':
      return [...node.declarations.flatMap(({ init }) => (init ? [init] : [])), ...(node.body ? [node.body] : [])];
    case 'LambdaExpression':
      return node.body ? [node.body] : [];
    default:
      return [];
  }
}
