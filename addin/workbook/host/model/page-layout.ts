import type { PageSetup } from '../../grid';
import { formatAddress, parseAddress } from '../cells/address';
import { apiNotFound, invalidArgument } from '../errors';
import type { Host } from '../host';
import type { Arguments } from '../protocol/arguments';
import type { ObjectType, Property } from './object-type';

const setupOf = (host: Host, sheetId: string): PageSetup => host.grid.pageSetup?.(sheetId) ?? {};

function change(host: Host, sheetId: string, part: PageSetup): void {
  if (!host.grid.setPageSetup) throw apiNotFound('Worksheet.pageLayout');
  host.grid.setPageSetup(sheetId, { ...setupOf(host, sheetId), ...part });
}

const PAPERS = { A4: 'A4', A3: 'A3' } as const;
const ORIENTATIONS = { Portrait: 'portrait', Landscape: 'landscape' } as const;

/** A choice of words, which the client writes in its own way. */
const choice = <Words extends Readonly<Record<string, string>>>(
  name: string,
  words: Words,
  get: (setup: PageSetup) => string | undefined,
  part: (word: Words[keyof Words]) => PageSetup,
): Property<string> => ({
  get: (host, sheetId) => {
    const now = get(setupOf(host, sheetId));
    return Object.keys(words).find((key) => words[key] === now) ?? null;
  },
  set: (host, sheetId, value) => {
    const word = words[String(value) as keyof Words];
    if (word === undefined) throw apiNotFound(`PageLayout.${name} = ${String(value)}`);
    change(host, sheetId, part(word));
  },
});

/** Excel tells automatic pages by leaving a number out. */
function zoom(host: Host, sheetId: string, value: unknown): void {
  const { horizontalFitToPages, verticalFitToPages, scale } = (value ?? {}) as Record<string, number | undefined>;
  if (scale !== undefined && scale !== null) throw apiNotFound('PageLayout.zoom.scale');
  change(host, sheetId, { fitWidth: horizontalFitToPages ?? 0, fitHeight: verticalFitToPages ?? 0 });
}

/** The address alone: it belongs to the sheet. */
function within(host: Host, sheetId: string, args: Arguments): string {
  const area = args.range(0) ?? parseAddress(host.grid, args.text(0), sheetId);
  if (area.sheetId !== sheetId) throw invalidArgument('地址指向另一张工作表。', 'The address is on another sheet.');
  const address = formatAddress(host.grid, area);
  return address.slice(address.lastIndexOf('!') + 1);
}

/** How a sheet is printed. */
export const pageLayout: ObjectType<string> = {
  properties: {
    Orientation: choice(
      'orientation',
      ORIENTATIONS,
      ({ orientation }) => orientation,
      (orientation) => ({ orientation }),
    ),
    PaperSize: choice(
      'paperSize',
      PAPERS,
      ({ paper }) => paper,
      (paper) => ({ paper }),
    ),
    CenterHorizontally: {
      get: (host, sheetId) => setupOf(host, sheetId).centered ?? false,
      set: (host, sheetId, value) => change(host, sheetId, { centered: value === true }),
    },
    Zoom: {
      get: (host, sheetId) => {
        const { fitWidth, fitHeight } = setupOf(host, sheetId);
        return { horizontalFitToPages: fitWidth || null, verticalFitToPages: fitHeight || null };
      },
      set: zoom,
    },
  },
  methods: {
    SetPrintArea: (host, sheetId, args) => change(host, sheetId, { area: within(host, sheetId, args) }),
    SetPrintTitleRows: (host, sheetId, args) => change(host, sheetId, { titleRows: within(host, sheetId, args) }),
  },
};
