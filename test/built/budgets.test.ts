// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { gzippedKilobytes, readDist } from './dist';

const FUNCTIONS_LIMIT = 60;
const PANE_LIMIT = 180;

/** Scripts and styles that the pane loads at its start, save Microsoft's office.js. */
const paneFiles = (): string[] => {
  const page = new DOMParser().parseFromString(readDist('taskpane.html'), 'text/html');
  const scripts = Array.from(page.querySelectorAll('script[src]'), (script) => script.getAttribute('src'));
  const styles = Array.from(page.querySelectorAll('link[rel=stylesheet]'), (link) => link.getAttribute('href'));
  return [...scripts, ...styles].filter((file) => file !== null).filter((file) => !file.startsWith('office/'));
};

describe('what the user waits for', () => {
  it(`functions.js is at most ${FUNCTIONS_LIMIT} KB gzipped`, () => {
    expect(gzippedKilobytes('functions.js')).toBeLessThanOrEqual(FUNCTIONS_LIMIT);
  });

  it(`the pane's own files are at most ${PANE_LIMIT} KB gzipped together`, () => {
    expect(paneFiles()).toContain('taskpane.js');
    const total = paneFiles().reduce((sum, file) => sum + gzippedKilobytes(file), 0);
    expect(total).toBeLessThanOrEqual(PANE_LIMIT);
  });
});
