/** An element of our own page: that it is there is the page's business, so its absence is a mistake of ours. */
export const element = <T extends HTMLElement>(id: string, kind: new () => T): T => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} “${id}”.`);
  return found;
};

export const button = (id: string) => element(id, HTMLButtonElement);
