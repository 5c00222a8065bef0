import { useEffect, useState } from 'react';
import type { Clause } from 'training-subsidy-core';

type ClausesOf = (id: string) => readonly Clause[];

let loaded: ClausesOf | null = null;

/** Looks clauses up, whose texts come in a file of their own; null until it is here. */
export function useClauses(): ClausesOf | null {
  const [lookUp, setLookUp] = useState<ClausesOf | null>(() => loaded);
  useEffect(() => {
    if (lookUp !== null) return;
    import(/* webpackChunkName: "policy-data" */ './policy-data').then(
      ({ clausesOf }) => {
        loaded = clausesOf;
        setLookUp(() => clausesOf);
      },
      // Without the file the ids stand without their summaries.
      () => undefined,
    );
  }, [lookUp]);
  return lookUp;
}
