export { REPAIR_KINDS, type RepairKind } from './kinds';
export { findRepairs, repairGroups, repairTable, type Repair, type RepairGroup } from './repair';
