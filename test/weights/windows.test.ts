import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { WINDOW, withWindows } from '../../dist/weights/windows.js';

// Not touched, so the memory is only reserved.
test('memory beyond the 4 GiB of an ArrayBuffer', async () => {
  using large = torch.empty([4 * WINDOW + 5], { dtype: 'uint8' });
  using none = torch.empty([0], { dtype: 'uint8' });
  const sizes = await withWindows([large, none], async (windows) => {
    large.narrow(0, 4 * WINDOW, 5).fill_(7);
    assert.equal([...new Uint8Array(windows[0]?.[4] as ArrayBuffer)], [7, 7, 7, 7, 7]);
    return windows.map((each) => each.map(({ byteLength }) => byteLength));
  });
  assert.equal(sizes, [[WINDOW, WINDOW, WINDOW, WINDOW, 5], []]);
});

test.run();
