export { Adam, type AdamOptions, type AdamStateDict, AdamW } from './adam';
export { Optimizer, type ParamGroup } from './optimizer';
export { RMSprop, type RMSpropOptions, type RMSpropStateDict } from './rmsprop';
export { SGD, type SGDOptions, type SGDStateDict } from './sgd';
