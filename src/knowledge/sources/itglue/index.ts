export { ItGlueSource, type ItGlueSourceSettings } from './source';
export { ItGlueTenant } from './tenant';
export type { PlainKind } from './kinds';
