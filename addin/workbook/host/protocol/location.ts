import type { HostObject } from '../model/object-type';

/** Names on the wire begin with a capital, names in Office.js do not. */
export const wireName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const scriptName = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** Where in the object model something is, as Excel's errors say it. */
export const locationOf = (object: HostObject, member: string) => `${object.typeName}.${scriptName(member)}`;
