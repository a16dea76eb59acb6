export { Adam, type AdamOptions, type AdamStateDict, AdamW } from './adam';
export { Optimizer, type ParamGroup } from './optimizer';
export { SGD, type SGDOptions, type SGDStateDict } from './sgd';
