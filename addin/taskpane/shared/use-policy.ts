import { useEffect, useState } from 'react';

type Policy = typeof import('./policy-data');

let loaded: Policy | null = null;

/** Clauses, ambiguities and rules, which come in a file of their own; null until it is here. */
export function usePolicy(): Policy | null {
  const [policy, setPolicy] = useState(loaded);
  useEffect(() => {
    if (policy !== null) return;
    import(/* webpackChunkName: "policy-data" */ './policy-data').then(
      (data) => {
        loaded = data;
        setPolicy(data);
      },
      // Without the file the ids stand without their summaries.
      () => undefined,
    );
  }, [policy]);
  return policy;
}
