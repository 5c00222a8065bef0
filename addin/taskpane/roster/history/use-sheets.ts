import { useEffect, useState } from 'react';
import { ExcelFailure } from '../../../excel';
import { listSheets, type ListedSheet } from '../../../excel/list-sheets';

/** The sheets of the open workbook but one, as they were when the roster was read; none where Excel does not say. */
export function useOtherSheets(own: string): readonly ListedSheet[] {
  const [sheets, setSheets] = useState<readonly ListedSheet[]>([]);
  useEffect(() => {
    let isLeft = false;
    const show = (listed: readonly ListedSheet[]) => {
      if (!isLeft) setSheets(listed.filter(({ id }) => id !== own));
    };
    listSheets().then(show, (error: unknown) => {
      if (!(error instanceof ExcelFailure)) throw error;
    });
    return () => {
      isLeft = true;
    };
  }, [own]);
  return sheets;
}
