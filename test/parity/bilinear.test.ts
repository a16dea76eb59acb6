import { d2l } from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { assertClose, assertExact, loadGolden, type Stored, type Whole } from './golden';

interface BilinearCase {
  name: string;
  args: [number, number, number];
  filter?: Whole;
  weight?: Stored;
  /** What PyTorch says where the two channel counts do not fit each other. */
  error?: string;
}

for (const { name, args, filter, weight, error } of loadGolden<BilinearCase>('bilinear')) {
  test(name, () => {
    if (error) {
      assert.throws(() => d2l.bilinearKernel(...args));
      return;
    }
    const kernel = d2l.bilinearKernel(...args);
    assertExact(kernel.select(0, 0).select(0, 0), filter as Whole, 'the filter');
    // where each filter stands, and zeros elsewhere
    if (weight && 'data' in weight) assertExact(kernel, weight, 'the weight');
    else assertClose(kernel, weight as Stored, 'the weight', { rtol: 0 });
  });
}

test.run();
