import type * as torch from 'fcn-torch';

/** Where tests run that may run anywhere: `npm test` runs some a second time on a device. */
export const DEVICE = (process.env.FCN_TEST_DEVICE ?? 'cpu') as torch.DeviceLike;
