import { test } from 'uvu';
import { loadGolden } from './golden';
import { compareLayer, type LayerCase } from './layer-case';

for (const golden of loadGolden<LayerCase>('convtranspose2d')) {
  test(golden.name, () => compareLayer(golden));
}

test.run();
