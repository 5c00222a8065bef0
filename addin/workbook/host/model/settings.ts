import { itemNotFound } from '../errors';
import type { Host } from '../host';
import type { ObjectType } from './object-type';

const find = (host: Host, key: string) => (host.settings.has(key) ? host.make('Setting', key) : null);

const known = (host: Host, key: string): string => {
  if (!host.settings.has(key)) throw itemNotFound(key);
  return key;
};

export const settings: ObjectType<null> = {
  items: (host) => [...host.settings.keys()].map((key) => host.make('Setting', key)),
  item: (host, _self, key) => find(host, key),
  methods: {
    Add: (host, _self, args) => {
      host.settings.set(args.text(0), args.value(1) ?? null);
      return host.make('Setting', args.text(0));
    },
    GetCount: (host) => host.settings.size,
    GetItemOrNullObject: (host, _self, args) => find(host, args.text(0)),
  },
};

export const setting: ObjectType<string> = {
  identity: (host, key) => ({ _Id: known(host, key) }),
  properties: {
    Key: { get: known },
    Value: {
      get: (host, key) => host.settings.get(known(host, key)),
      set: (host, key, value) => void host.settings.set(known(host, key), value),
    },
  },
  methods: { Delete: (host, key) => void host.settings.delete(known(host, key)) },
};
