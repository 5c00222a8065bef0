import type { RowReference } from '../finding';

/** Claims that were made once and may not be made again, by their keys. */
export class Claims<Claim extends { readonly reference: RowReference }> {
  private readonly byKey = new Map<string, Claim[]>();

  earlier(key: string): readonly Claim[] {
    return this.byKey.get(key) ?? [];
  }

  add(key: string, claim: Claim): void {
    const known = this.byKey.get(key);
    if (known) known.push(claim);
    else this.byKey.set(key, [claim]);
  }
}

/** One key of several parts; no part can contain the separator. */
export const keyOf = (...parts: readonly (string | number)[]): string => parts.join('\u0000');
