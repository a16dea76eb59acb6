export { type ParamGroup, SGD, type SGDOptions } from './sgd';
export type { SGDStateDict } from './sgd-state';
