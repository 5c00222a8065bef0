/**
 * Before the client listens, it asks the host to send the event. The host always sends what it can, so these have nothing to
 * do; an event that is not listed here is refused.
 */
import { apiNotFound } from '../errors';
import type { Host } from '../host';
import type { Method } from './object-type';

const always = () => undefined;

/** Needs a grid that tells of changes to its sheets. */
const whereSheetsTell = (host: Host) => {
  if (!host.grid.onSheetsChanged) throw apiNotFound('worksheet events');
};

function registration(event: string, check: (host: Host) => void): Record<string, Method<never>> {
  return { [`_Register${event}Event`]: check, [`_Unregister${event}Event`]: check };
}

export const sheetEvents: Readonly<Record<string, Method<never>>> = {
  ...registration('DataChanged', always),
  ...registration('SelectionChanged', always),
  ...registration('Activated', whereSheetsTell),
  ...registration('Deactivated', whereSheetsTell),
};

export const sheetsEvents: Readonly<Record<string, Method<never>>> = {
  ...sheetEvents,
  ...registration('Added', whereSheetsTell),
  ...registration('Deleted', whereSheetsTell),
};
