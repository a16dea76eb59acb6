export type { StateDictOptions, WeightsListOther } from './checkpoint';
export type { WeightsFormat } from './formats/contents';
export { listWeights, type WeightsList, type WeightsListEntry } from './list';
export { type LoadOptions, type LoadWeightsOptions, load, loadWeights } from './load';
export { printable } from './problem';
export { expectSavePath, type Saved, type SaveOptions, save } from './save';
export type { WeightsFile } from './source';
