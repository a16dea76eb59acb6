// `postMessage` and `structuredClone` make an empty object of what lives in LibTorch. A function among
// an object's own properties stops them, and V8 puts the function's source into its error. So these
// functions are never called: their sources are the messages.

/** A property's value that keeps a tensor from being cloned. */
export const useShare = () =>
  'A tensor cannot be cloned: post tensor.share(), and take it in the other thread with torch.fromShared()';

/** A property's value that keeps a module from being cloned. */
export const postState = () =>
  'A module cannot be cloned: make one in the other thread, and post it the share() of each tensor in stateDict()';

/** A property's value that keeps an optimiser from being cloned. */
export const makeAnother = () =>
  'An optimiser cannot be cloned: make one in the thread whose parameters it moves';

/** A property's value that keeps a gradient scaler from being cloned. */
export const postScale = () =>
  'A GradScaler cannot be cloned: make one in the other thread, and post it the stateDict()';
