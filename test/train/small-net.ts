import * as torch from 'fcn-torch';

/**
 * A network of 21 classes that a test trains in no time, with the same weights each time. Of its text, which
 * workers run, nothing but `torch` is from outside.
 */
export function smallNet(): torch.nn.Sequential {
  const { nn } = torch;
  torch.manualSeed(0);
  return new nn.Sequential(
    new nn.Conv2d(3, 8, 3, { stride: 2, padding: 1 }),
    new nn.BatchNorm2d(8),
    new nn.ReLU(),
    new nn.Conv2d(8, 21, 1),
    new nn.ConvTranspose2d(21, 21, 4, { stride: 2, padding: 1 }),
  );
}
