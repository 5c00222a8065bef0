/** How long office.js may take to find its host before the page is shown without one. */
const PATIENCE_MS = 4000;

/** Whether the page runs in Excel. Outside, or without office.js, the answer is no. */
export async function isInExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const info = await Promise.race([Office.onReady(), late]);
  return info?.host === Office.HostType.Excel;
}
