/** A stretch of a text: whether another text differs there. Empty where the other one has more. */
export interface Stretch {
  readonly words: string;
  readonly differs: boolean;
}

/** Longer texts are compared as a whole: nobody looks for a character in them. */
const MOST = 200;

type Characters = readonly string[];

function sameLength(own: Characters, other: Characters): Stretch[] {
  return own.map((words, i) => ({ words, differs: words !== other[i] }));
}

/** How many characters the ends of two texts have in common, by where the ends begin. */
function commonCounts(own: Characters, other: Characters): number[][] {
  const counts = Array.from({ length: own.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = own.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const at = (down: number, right: number) => counts[i + down]?.[j + right] ?? 0;
      (counts[i] as number[])[j] = own[i] === other[j] ? at(1, 1) + 1 : Math.max(at(1, 0), at(0, 1));
    }
  }
  return counts;
}

/** As many characters as possible are the same in both. */
function aligned(own: Characters, other: Characters): Stretch[] {
  const counts = commonCounts(own, other);
  const all: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < own.length || j < other.length) {
    const words = own[i];
    if (words !== undefined && words === other[j]) {
      all.push({ words, differs: false });
      [i, j] = [i + 1, j + 1];
    } else if (words !== undefined && (counts[i + 1]?.[j] ?? 0) >= (counts[i]?.[j + 1] ?? -1)) {
      all.push({ words, differs: true });
      i += 1;
    } else {
      all.push({ words: '', differs: true });
      j += 1;
    }
  }
  return all;
}

function joined(all: readonly Stretch[]): Stretch[] {
  const runs: Stretch[] = [];
  for (const one of all) {
    const last = runs.at(-1);
    if (last?.differs === one.differs) runs[runs.length - 1] = { ...last, words: last.words + one.words };
    else runs.push(one);
  }
  return runs;
}

/** A text in stretches that are the same in another one, or differ; of texts of one length place by place. */
export function stretches(words: string, other: string): Stretch[] {
  const [own, others] = [[...words], [...other]];
  if (Math.max(own.length, others.length) > MOST) return [{ words, differs: words !== other }];
  return joined(own.length === others.length ? sameLength(own, others) : aligned(own, others));
}
