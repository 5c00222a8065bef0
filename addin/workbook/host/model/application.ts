import { apiNotFound } from '../errors';
import type { ObjectType } from './object-type';

/** Hints that a host may take or leave: all of a batch reaches the screen together anyway. */
const hint = () => undefined;

export const application: ObjectType<null> = {
  properties: {
    CalculationMode: {
      get: () => 'Automatic',
      set: (_host, _self, value) => {
        if (value !== 'Automatic') throw apiNotFound(`Application.calculationMode = ${String(value)}`);
      },
    },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
  },
  methods: {
    Calculate: (host) => host.grid.calculated(),
    SuspendApiCalculationUntilNextSync: hint,
    SuspendScreenUpdatingUntilNextSync: hint,
  },
};

export const runtime: ObjectType<null> = {
  properties: {
    EnableEvents: {
      get: (host) => host.events.enabled,
      set: (host, _self, value) => {
        host.events.enabled = value === true;
      },
    },
  },
};
