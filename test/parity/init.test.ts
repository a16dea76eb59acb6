import * as torch from 'fcn-torch';
import { test } from 'uvu';
import { assertExact, camelCase, loadGolden, type Whole } from './golden';

const { init } = torch.nn;

interface InitCase {
  name: string;
  function: string;
  seed: number;
  args: [] | [number, number];
  options: Record<string, unknown>;
  value: Whole;
  after: Whole;
}

type Draw = (tensor: torch.Tensor, ...args: unknown[]) => torch.Tensor;

const DRAWS = new Map<string, Draw>(
  Object.entries({
    uniform_: init.uniform_ as Draw,
    normal_: init.normal_ as Draw,
    xavier_uniform_: init.xavierUniform_ as Draw,
    xavier_normal_: init.xavierNormal_ as Draw,
    kaiming_uniform_: init.kaimingUniform_ as Draw,
    kaiming_normal_: init.kaimingNormal_ as Draw,
  }),
);

for (const golden of loadGolden<InitCase>('init')) {
  test(golden.name, () => {
    const draw = DRAWS.get(golden.function) as Draw;
    const tensor = torch.empty(golden.value.shape);
    torch.manualSeed(golden.seed);
    draw(tensor, ...golden.args, camelCase(golden.options));
    assertExact(tensor, golden.value, golden.function);
    assertExact(torch.rand([1]), golden.after, 'the next number drawn');
  });
}

test.run();
