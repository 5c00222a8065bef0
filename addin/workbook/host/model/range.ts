import type { Area } from '../../grid';
import type { Members, ObjectType } from './object-type';
import { rangeContent } from './range-content';
import { rangeMerge } from './range-merge';
import { rangePlaces } from './range-places';
import { rangeSpill } from './range-spill';
import { rangeUsed } from './range-used';

/** Each part of a range's members is a file of its own. */
const parts: readonly Members<Area>[] = [rangePlaces, rangeContent, rangeUsed, rangeSpill, rangeMerge];

const joined = <Kind extends keyof Members<Area>>(kind: Kind): NonNullable<Members<Area>[Kind]> =>
  Object.assign({}, ...parts.map((members) => members[kind])) as NonNullable<Members<Area>[Kind]>;

export const range: ObjectType<Area> = {
  properties: joined('properties'),
  objects: joined('objects'),
  methods: joined('methods'),
  places: joined('places'),
};
