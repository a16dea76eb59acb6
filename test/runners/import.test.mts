// As vitest's users write: an ES module in TypeScript.
import * as torch from 'fcn-torch';
import { expect, test } from 'vitest';

test('the package is imported, and `using` disposes', async () => {
  let kept: torch.Tensor;
  {
    using x = torch.ones([2, 2]);
    kept = x;
    expect(x.shape).toStrictEqual([2, 2]);
  }
  expect(kept.isDisposed).toBe(true);
  expect(() => kept.add(1)).toThrow(torch.DisposedError);
  using image = torch.zeros([4, 4, 3], { dtype: 'uint8' });
  using classes = await torch.d2l.predict(new torch.nn.Conv2d(3, 2, 1), image);
  expect(classes.shape).toStrictEqual([4, 4]);
});
