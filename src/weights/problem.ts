/**
 * What is wrong with a file, worded to follow "Expected ... at FILE but". The readers do not know
 * the file's name: `loadWeights` and `saveWeights` add it and throw the `TorchError`.
 */
export class Problem extends Error {}
