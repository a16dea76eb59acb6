export * from './entropy';
export * from './gaussian';
export * from './margin';
export type { Reduction, ReductionOptions } from './reduction';
export * from './regression';
