/** Whether the page runs in Excel, as soon as office.js knows. Without office.js the answer is no. */
export async function isInExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
