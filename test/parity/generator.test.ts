import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checksum, type Fill, filled, loadGolden } from './golden';

const { call, F, Generator } = torch;

type Name = 'a' | 'b' | null;

/** What a step of scripts/goldens/generator.py does, and gave there. */
type Step = {
  generator: Name;
  shape?: number[];
  result_dtype?: torch.DType;
  sha256?: string;
  /** An integer of 64 bits. */
  value?: string;
} & (
  | {
      op: 'fill';
      name: string;
      args: number[];
      dtype: torch.DType;
      size: number[];
      layout: 'contiguous' | 'transposed' | 'stepped' | 'channels_last';
    }
  | { op: 'make'; name: string; args: (number | number[])[]; dtype: torch.DType }
  | { op: 'sample'; name: string; args: (Fill | number | boolean | number[])[] }
  | { op: 'restore'; from: Name }
  | { op: 'manual_seed'; seed: string }
  | { op: 'dropout' | 'save' | 'initial_seed' }
);

interface Case {
  name: string;
  seeds: [a: string | null, b: string | null, all: string];
  steps: Step[];
  /** Checksums of the states in the end. */
  states: { a: string; b: string; default: string };
}

/** Zeros, and the part of them that is drawn into. */
function baseAndView({
  size,
  dtype,
  layout,
}: Extract<Step, { op: 'fill' }>): [torch.Tensor, torch.Tensor] {
  if (layout === 'transposed') {
    const base = torch.zeros([...size].reverse(), { dtype });
    return [base, base.transpose(0, 1)];
  }
  if (layout === 'stepped') {
    const last = size.length - 1;
    const base = torch.zeros([...size.slice(0, last), 2 * (size[last] as number)], { dtype });
    return [base, base.slice(last, 0, null, 2)];
  }
  const zeros = torch.zeros(size, { dtype });
  const base =
    layout === 'channels_last' ? zeros.contiguous({ memoryFormat: 'channels_last' }) : zeros;
  return [base, base];
}

/** A program with two generators of its own, beside the default one. */
class Program {
  readonly #generators = { a: new Generator(), b: new Generator() };
  readonly #saved = new Map<Name, torch.Tensor>();

  constructor([a, b, all]: Case['seeds']) {
    if (a !== null) assert.is(this.#generators.a.manualSeed(BigInt(a)), this.#generators.a);
    if (b !== null) this.#generators.b.manualSeed(BigInt(b));
    torch.manualSeed(BigInt(all));
  }

  state(name: Name): torch.Tensor {
    return name === null ? torch.getRngState() : this.#generators[name].getState();
  }

  run(step: Step): torch.Tensor | bigint | null {
    const own = step.generator === null ? null : this.#generators[step.generator];
    const generator = own ?? undefined;
    switch (step.op) {
      case 'fill': {
        const [base, view] = baseAndView(step);
        call(step.name, [view, ...step.args], { generator });
        return base;
      }
      case 'make':
        return call(step.name, step.args, { generator, dtype: step.dtype }) as torch.Tensor;
      case 'sample': {
        const isFill = (arg: unknown): arg is Fill =>
          typeof arg === 'object' && !Array.isArray(arg);
        const args = step.args.map((arg) => (isFill(arg) ? filled(arg) : arg));
        return call(step.name, args, { generator }) as torch.Tensor;
      }
      case 'dropout':
        return F.dropout(torch.ones([4, 5]), 0.3);
      case 'save':
        this.#saved.set(step.generator, this.state(step.generator));
        return this.state(step.generator);
      case 'restore': {
        const state = this.#saved.get(step.from) as torch.Tensor;
        if (own) own.setState(state);
        else torch.setRngState(state);
        return null;
      }
      case 'manual_seed':
        if (own) own.manualSeed(BigInt(step.seed));
        else torch.manualSeed(BigInt(step.seed));
        return null;
      case 'initial_seed':
        return own ? own.initialSeed() : torch.initialSeed();
    }
  }
}

for (const golden of loadGolden<Case>('generator')) {
  test(golden.name, () => {
    const program = new Program(golden.seeds);
    for (const [n, step] of golden.steps.entries()) {
      const what = `step ${n}, ${JSON.stringify(step)}`;
      const result = program.run(step);
      if (result instanceof torch.Tensor) {
        assert.equal(result.shape, step.shape, what);
        assert.is(result.dtype, step.result_dtype, what);
        assert.is(checksum(result), step.sha256, what);
      } else {
        assert.is(result === null ? undefined : `${result}`, step.value, what);
      }
    }
    assert.is(checksum(program.state('a')), golden.states.a, "a's state");
    assert.is(checksum(program.state('b')), golden.states.b, "b's state");
    assert.is(checksum(program.state(null)), golden.states.default, "the default one's state");
  });
}

test.run();
