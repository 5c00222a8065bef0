/**
 * A stand-in for the `CustomFunctions` object of Excel's runtime. The functions bundle runs unchanged on top of it;
 * what it associates is kept, to be handed to the grid's formula engine.
 */
export type Implementation = (...args: unknown[]) => unknown;

/** The errors that Excel lets a custom function answer. */
export const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

export class CustomFunctionsError extends Error {
  readonly code: string;

  constructor(code: string, message?: string) {
    super(message ?? '');
    this.name = 'CustomFunctionsError';
    this.code = code;
  }
}

export class CustomFunctionsRuntime {
  readonly functions = new Map<string, Implementation>();
  readonly Error = CustomFunctionsError;
  readonly ErrorCode = ErrorCode;

  associate(idOrMapping: string | Readonly<Record<string, Implementation>>, implementation?: Implementation): void {
    if (typeof idOrMapping !== 'string') {
      for (const [id, each] of Object.entries(idOrMapping)) this.associate(id, each);
    } else if (implementation !== undefined) {
      this.functions.set(idOrMapping.toUpperCase(), implementation);
    }
  }
}
