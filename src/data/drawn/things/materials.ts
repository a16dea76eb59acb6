import type { Hsl } from '../paint';

/** What several things have in common. */
export const GLASS: Hsl = [205, 55, 42];
export const STEEL: Hsl = [215, 12, 62];
