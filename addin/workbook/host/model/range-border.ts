/** Lines around and within a range. */
import type { Area, Edge } from '../../grid';
import { part } from '../cells/area';
import { apiNotFound } from '../errors';
import type { Host } from '../host';
import type { ObjectType, States } from './object-type';

type Border = States['RangeBorder'];

const SIDES: Readonly<Record<string, Border['side']>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideHorizontal: 'across',
  InsideVertical: 'down',
};

const PLAIN = '#000000';

/** The cells whose own edges make up the line. */
function cellsOf({ area, side }: Border): readonly (readonly [cells: Area, edge: Edge])[] {
  const { rows, columns } = area;
  switch (side) {
    case 'top':
      return [[part(area, 0, 0, 1, columns), 'top']];
    case 'bottom':
      return [[part(area, rows - 1, 0, 1, columns), 'bottom']];
    case 'left':
      return [[part(area, 0, 0, rows, 1), 'left']];
    case 'right':
      return [[part(area, 0, columns - 1, rows, 1), 'right']];
    case 'across':
      return rows > 1 ? [[part(area, 0, 0, rows - 1, columns), 'bottom']] : [];
    case 'down':
      return columns > 1 ? [[part(area, 0, 0, rows, columns - 1), 'right']] : [];
  }
}

function draw(host: Host, border: Border, colour: string | null): void {
  for (const [cells, edge] of cellsOf(border)) host.grid.format(cells, { edges: { [edge]: colour } });
}

function colourOf(host: Host, border: Border): string | null {
  const [first] = cellsOf(border);
  if (!first) return null;
  const [cells, edge] = first;
  return host.grid.formats(part(cells, 0, 0, 1, 1))[0]?.[0]?.edges?.[edge] ?? null;
}

export const rangeBorder: ObjectType<Border> = {
  properties: {
    SideIndex: { get: (_host, { side }) => Object.keys(SIDES).find((key) => SIDES[key] === side) ?? null },
    Style: {
      get: (host, border) => (colourOf(host, border) === null ? 'None' : 'Continuous'),
      set: (host, border, value) => {
        if (value !== 'Continuous' && value !== 'None') throw apiNotFound(`RangeBorder.style = ${String(value)}`);
        draw(host, border, value === 'None' ? null : (colourOf(host, border) ?? PLAIN));
      },
    },
    Color: {
      get: (host, border) => colourOf(host, border) ?? PLAIN,
      set: (host, border, value) => draw(host, border, String(value).toUpperCase()),
    },
  },
};

function borderAt(host: Host, area: Area, key: string) {
  const side = SIDES[key];
  if (side === undefined) throw apiNotFound(`RangeBorderCollection.getItem("${key}")`);
  return host.make('RangeBorder', { area, side });
}

export const rangeBorders: ObjectType<Area> = {
  properties: { Count: { get: () => Object.keys(SIDES).length } },
  item: borderAt,
  places: { GetItem: (host, area, args) => borderAt(host, area, args.key(0)) },
};
