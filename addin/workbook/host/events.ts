/** Turns what happens in the grid into the client's event messages; held back while a batch runs. */
import type { Area, Grid } from '../grid';
import { formatAddress } from './cells/address';
import type { EventEntry } from './protocol/wire';
import { eventReference } from './references';

export type PostEvents = (entries: readonly EventEntry[]) => void;

/** The client's numbers for the events that the host sends. */
const EventType = {
  documentSelection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
} as const;

const MESSAGE_CATEGORY = 65536;
/** The target of events of the whole workbook. */
const WORKBOOK = 'Workbook';

export class Events {
  /** Follows `runtime.enableEvents`. */
  enabled = true;
  private readonly waiting: EventEntry[] = [];
  private running = false;
  private known: { readonly ids: readonly string[]; readonly active: string };
  private readonly stops: (() => void)[];

  constructor(
    private readonly grid: Grid,
    private readonly post: PostEvents,
  ) {
    this.known = this.sheets();
    this.stops = [
      grid.onSelectionChanged((area) => this.selectionChanged(area)),
      grid.onChanged((area) => this.changed(area)),
    ];
    const stop = grid.onSheetsChanged?.(() => this.sheetsChanged());
    if (stop) this.stops.push(stop);
  }

  /** While a batch runs its events wait, and changes count as the add-in's own. */
  async during<T>(batch: () => Promise<T>): Promise<T> {
    this.running = true;
    try {
      return await batch();
    } finally {
      this.running = false;
    }
  }

  /** Sends what waits. */
  release(): void {
    if (this.waiting.length > 0) this.post(this.waiting.splice(0));
  }

  stop(): void {
    for (const stop of this.stops) stop();
  }

  private selectionChanged(area: Area): void {
    const address = formatAddress(this.grid, area, { sheet: false });
    this.emit(EventType.documentSelection, '', {});
    this.emitOfSheet(EventType.selection, area.sheetId, { address });
  }

  private changed(area: Area): void {
    this.emitOfSheet(EventType.changed, area.sheetId, {
      address: formatAddress(this.grid, area, { sheet: false }),
      changeType: 'RangeEdited',
      source: 'Local',
      shiftDirection: 'None',
      triggerSource: this.running ? 'ThisLocalAddin' : 'Unknown',
      referenceId: eventReference(area),
    });
  }

  private sheetsChanged(): void {
    const before = this.known;
    const now = this.sheets();
    this.known = now;
    const source = 'Local';
    for (const id of now.ids.filter((sheet) => !before.ids.includes(sheet))) {
      this.emit(EventType.added, WORKBOOK, { worksheetId: id, source });
    }
    for (const id of before.ids.filter((sheet) => !now.ids.includes(sheet))) {
      this.emit(EventType.deleted, WORKBOOK, { worksheetId: id, source });
    }
    if (before.active === now.active) return;
    this.emitOfSheet(EventType.deactivated, before.active, {});
    this.emitOfSheet(EventType.activated, now.active, {});
  }

  private sheets() {
    return { ids: this.grid.sheets().map(({ id }) => id), active: this.grid.activeSheetId() };
  }

  /** To those who listen to the sheet, and to those who listen to all sheets. */
  private emitOfSheet(type: number, sheetId: string, details: object): void {
    this.emit(type, sheetId, { worksheetId: sheetId, ...details });
    this.emit(type, WORKBOOK, { worksheetId: sheetId, ...details });
  }

  private emit(messageType: number, targetId: string, details: object): void {
    if (!this.enabled) return;
    this.waiting.push({ messageCategory: MESSAGE_CATEGORY, messageType, targetId, message: JSON.stringify(details) });
    // Later in any case: a listener of the grid must not run add-in code.
    if (!this.running) queueMicrotask(() => this.running || this.release());
  }
}
