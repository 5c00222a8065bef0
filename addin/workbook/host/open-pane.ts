/** Loads a page into an iframe of the same origin so that something can be put into its window before its first script runs. */

/**
 * Navigating to the page would leave no moment in between. So the page's text is fetched, and written into the iframe's own
 * empty document, whose window is prepared first. That document has the address of the page around it, so the two must lie in
 * the same folder for relative addresses to hold.
 */
export async function openPane(
  frame: HTMLIFrameElement,
  url: string,
  prepare: (window: Window) => void,
): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const html = await response.text();
  const { contentWindow: window, contentDocument: document } = frame;
  if (!window || !document) throw new Error('The iframe is not part of a page.');
  document.open();
  prepare(window);
  document.write(html);
  document.close();
}
