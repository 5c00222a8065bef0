import type { KeyboardEvent, RefObject } from 'react';

/** What keys do in the list of cases. */
export interface CaseActions {
  readonly down: () => void;
  readonly up: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly accept: () => void;
  readonly part: () => void;
  readonly undo: () => void;
  readonly go: () => void;
}

const KEYS: Readonly<Record<string, keyof CaseActions>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  Home: 'first',
  End: 'last',
  Enter: 'go',
  a: 'accept',
  p: 'part',
};

/** While a Chinese input method is on, the browser tells only where the key lies. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  key === 'Process' ? code.replace(/^Key/, '').toLowerCase() : key.length === 1 ? key.toLowerCase() : key;

/** Whether the event is meant for a button within the list. */
const isForButton = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';

/** Listens to the keys of the list in the box. */
export const caseKeys =
  (box: RefObject<HTMLElement | null>, actions: CaseActions) =>
  (event: KeyboardEvent): void => {
    if (event.target !== box.current && isForButton(event)) return;
    const letter = letterOf(event);
    const withControl = event.ctrlKey || event.metaKey;
    const name = withControl ? (letter === 'z' ? 'undo' : undefined) : event.altKey ? undefined : KEYS[letter];
    if (name === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    actions[name]();
  };
