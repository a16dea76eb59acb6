import { inspect } from 'node:util';
import { integer } from '../../base/check';
import { invalidArgument, torchError } from '../../base/errors';
import { noGrad } from '../../torch/autograd/index';
import { callTensor } from '../../torch/dispatch/call';
import { isFloatingPoint } from '../../torch/tensor/facts';
import { tidy } from '../../torch/tensor/scope';
import { Tensor } from '../../torch/tensor/tensor';

/** How often each class was taken for each, row by row: cell `truth * numClasses + prediction`. */
export type Cells = Float64Array;

/**
 * How often each class of pixels was taken for each: rows are the truth, columns the prediction, as in
 * torchvision, mmsegmentation and torchmetrics. The figures of `torch.metrics` are functions over it.
 *
 * @example
 * const confusion = new torch.metrics.ConfusionMatrix(21);
 * confusion.update(logits, masks);
 * torch.metrics.meanIoU(confusion);
 */
export class ConfusionMatrix {
  readonly numClasses: number;
  /** The counts, row by row. Whole numbers, exact below 2^53. */
  readonly cells: Cells;

  /**
   * @param numClasses at least 1
   * @param cells counts to begin with, `numClasses * numClasses` of them; zeros without
   */
  constructor(numClasses: number, cells?: ArrayLike<number>) {
    this.numClasses = integer('numClasses', numClasses, 1);
    this.cells = new Float64Array(numClasses * numClasses);
    if (cells !== undefined) this.add(cells);
  }

  /**
   * Counts pixels. Those whose target is no class, such as 255 for void, are left out.
   *
   * @param prediction classes, integers of the target's shape, or logits with the classes in dimension 1:
   * `[N, C, H, W]`
   * @param target classes, integers `[N, H, W]`, or of any shape
   * @throws TorchError where the shapes do not fit, or a prediction is no class
   */
  update(prediction: Tensor, target: Tensor): this {
    for (const [name, value] of Object.entries({ prediction, target })) {
      if (!(value instanceof Tensor)) throw invalidArgument(name, 'a tensor', value);
    }
    const isOfClasses = prediction.ndim !== target.ndim + 1;
    if ((isOfClasses && isFloatingPoint(prediction)) || isFloatingPoint(target)) {
      const received = `${prediction.dtype} and ${target.dtype}`;
      throw torchError(
        'ERR_DTYPE',
        `Expected classes, which are integers, but received ${received}`,
      );
    }
    return tidy(() =>
      noGrad(() => {
        const classes = this.#classesOf(prediction, target);
        const matrix = callTensor('fcn::confusion_matrix', [classes, target, this.numClasses]);
        return this.add(matrix.flatten().to('float64').toTypedArray() as Float64Array);
      }),
    );
  }

  /** Adds the counts of another, of as many classes. */
  add(other: ConfusionMatrix | ArrayLike<number>): this {
    const cells = other instanceof ConfusionMatrix ? other.cells : other;
    if (cells.length !== this.cells.length) {
      throw torchError(
        'ERR_SHAPE',
        `Expected counts of ${this.numClasses} classes, ${this.cells.length} cells, but received ${cells.length}`,
      );
    }
    for (let i = 0; i < cells.length; i++) this.cells[i] = (this.cells[i] ?? 0) + (cells[i] ?? 0);
    return this;
  }

  /** Forgets all counts. */
  reset(): void {
    this.cells.fill(0);
  }

  /** Pixels of class `truth` that were taken for `prediction`. */
  at(truth: number, prediction: number): number {
    return this.cells[truth * this.numClasses + prediction] ?? 0;
  }

  /** Of each class, its pixels that were taken for it. */
  get correct(): number[] {
    return this.#each((c) => this.at(c, c));
  }

  /** All pixels that were taken for their class. */
  get numCorrect(): number {
    return sum(this.correct);
  }

  /** Of each class, its pixels. */
  get truth(): number[] {
    return this.#each((c) => sum(this.#each((other) => this.at(c, other))));
  }

  /** Of each class, the pixels that were taken for it. */
  get predicted(): number[] {
    return this.#each((c) => sum(this.#each((other) => this.at(other, c))));
  }

  /** All pixels. */
  get total(): number {
    return sum(this.cells);
  }

  /** Row by row: of each class, how many of its pixels were taken for each. */
  toArray(): number[][] {
    return this.#each((truth) => this.#each((prediction) => this.at(truth, prediction)));
  }

  toJSON(): number[][] {
    return this.toArray();
  }

  [inspect.custom](): string {
    return `ConfusionMatrix ${inspect(this.toArray())}`;
  }

  #each<T>(of: (index: number) => T): T[] {
    return Array.from({ length: this.numClasses }, (_, index) => of(index));
  }

  #classesOf(prediction: Tensor, target: Tensor): Tensor {
    const { numClasses } = this;
    const [batch, ...rest] = target.shape;
    const received = `but received [${prediction.shape}] for a target [${target.shape}]`;
    if (prediction.ndim === target.ndim + 1) {
      if (`${prediction.shape}` === `${[batch, numClasses, ...rest]}`) return prediction.argmax(1);
      const logits = `Expected logits of ${numClasses} classes in dimension 1`;
      throw torchError('ERR_SHAPE', `${logits} ${received}`);
    }
    if (`${prediction.shape}` !== `${target.shape}`) {
      throw torchError('ERR_SHAPE', `Expected a class for each pixel, or logits, ${received}`);
    }
    return prediction;
  }
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const each of numbers) total += each;
  return total;
}
