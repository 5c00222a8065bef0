/** What the cells of a range hold. */
import type { Area, CellValue } from '../../grid';
import { cellCount } from '../cells/area';
import { formatAddress } from '../cells/address';
import { cellContent, formatCode, toMatrix } from '../cells/matrix';
import { apiNotFound, tooLarge } from '../errors';
import type { Host } from '../host';
import type { Members, Property } from './object-type';

/** Excel answers no larger read either. */
const MOST_CELLS = 5_000_000;

const ERROR_VALUE = /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/u;

export const readable = (area: Area): Area => {
  if (cellCount(area) > MOST_CELLS) throw tooLarge(cellCount(area));
  return area;
};

function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR_VALUE.test(value) ? 'Error' : 'String';
}

/** Waits until formulas that depend on earlier writes have their results. */
async function calculated<T>(host: Host, area: Area, read: (area: Area) => T): Promise<T> {
  readable(area);
  await host.grid.calculated();
  return read(area);
}

const content = (set: true): Pick<Property<Area>, 'set' | 'gathers'> => ({
  set: (host, area, value) => host.writes.add({ kind: 'content', area, rows: toMatrix(area, value, cellContent) }),
  gathers: set,
});

const formulas: Property<Area> = {
  get: (host, area) => host.grid.formulas(readable(area)),
  ...content(true),
};

const CLEARED: Readonly<Record<string, 'contents' | 'formats' | 'all'>> = {
  All: 'all',
  Contents: 'contents',
  Formats: 'formats',
};

export const rangeContent: Members<Area> = {
  properties: {
    Address: { get: (host, area) => formatAddress(host.grid, area) },
    AddressLocal: { get: (host, area) => formatAddress(host.grid, area) },
    Values: {
      get: (host, area) => calculated(host, area, (cells) => host.grid.values(cells)),
      ...content(true),
    },
    ValueTypes: {
      get: (host, area) => calculated(host, area, (cells) => host.grid.values(cells).map((row) => row.map(valueType))),
    },
    Text: { get: (host, area) => calculated(host, area, (cells) => host.grid.texts(cells)) },
    Formulas: formulas,
    FormulasLocal: formulas,
    NumberFormat: {
      get: (host, area) =>
        host.grid.formats(readable(area)).map((row) => row.map((cell) => cell.numberFormat ?? 'General')),
      set: (host, area, value) =>
        host.writes.add({ kind: 'numberFormat', area, rows: toMatrix(area, value, formatCode) }),
      gathers: true,
    },
  },
  methods: {
    Clear: (host, area, args) => {
      const what = CLEARED[args.textOr(0, 'All')];
      if (!what) throw apiNotFound(`Range.clear(${String(args.value(0))})`);
      host.grid.clear(area, what);
    },
    Calculate: (host) => host.grid.calculated(),
  },
};
