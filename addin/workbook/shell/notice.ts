import { button, element } from './elements';

/** One message above the grid, until it is closed or another takes its place. */
export const showNotice = (text: string): void => {
  element('notice-text', HTMLElement).textContent = text;
  element('notice', HTMLElement).hidden = false;
};

export const hideNotice = (): void => {
  element('notice', HTMLElement).hidden = true;
};

export const wireNotice = (): void => {
  button('close-notice').addEventListener('click', hideNotice);
};
