/** Ids of clauses, ambiguities and common rules as they occur in texts. */
const ID =
  /(?:(?:MH|SJ)-[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*(?:\(\d+\)|[①②]|[a-z]′?|-list)*|AMB-S?\d+|\bD(?:1[0-2]|[1-9])\b)/g;

export interface TextPart {
  readonly words: string;
  readonly isId: boolean;
}

/** A text cut where ids stand in it. */
export function partsWithIds(words: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const found of words.matchAll(ID)) {
    if (found.index > end) parts.push({ words: words.slice(end, found.index), isId: false });
    parts.push({ words: found[0], isId: true });
    end = found.index + found[0].length;
  }
  if (end < words.length) parts.push({ words: words.slice(end), isId: false });
  return parts;
}
