export { type ParamGroup, SGD, type SGDOptions, type SGDStateDict } from './sgd';
