import { throwIfAborted } from '../../base/concurrent';
import { VOC_CLASSES } from '../../data/masks/palette';
import { crop } from '../../data/transforms/crop';
import { bilinearKernel } from '../../nn/bilinear';
import { ConvTranspose2d } from '../../nn/conv';
import type { Module } from '../../nn/module';
import { predict } from '../../predict/predict';
import { noGrad } from '../../torch/autograd';
import type { Output } from '../../torch/dispatch/output';
import type { Tensor } from '../../torch/tensor/tensor';
import { showImages } from '../images';
import { label2image } from '../label2image';
import type { VOCSegDataset } from '../voc-seg-dataset';

/**
 * Predicts the first pictures' top left crops and draws them: pictures, predictions, ground truth.
 *
 * @returns for each how many pixels each class got
 */
export async function drawPredictions(
  net: Module<Output>,
  dataset: VOCSegDataset,
  [height, width]: readonly [number, number],
  count: number,
  { path, signal }: { path: string; signal: AbortSignal },
): Promise<number[][]> {
  const images: Tensor[] = [];
  const predictions: Tensor[] = [];
  const truths: Tensor[] = [];
  const histograms: number[][] = [];
  for (let i = 0; i < Math.min(count, dataset.length); i++) {
    throwIfAborted(signal);
    const image = crop(dataset.features[i] as Tensor, 0, 0, height, width);
    using classes = await predict(net, image);
    using counts = classes.flatten().bincount({ minlength: VOC_CLASSES.length });
    using truth = crop(dataset.labels[i] as Tensor, 0, 0, height, width);
    histograms.push([...counts.toTypedArray({ bigint: false })]);
    images.push(image);
    predictions.push(label2image(classes));
    truths.push(label2image(truth));
  }
  await showImages([...images, ...predictions, ...truths], 3, images.length, {
    path,
    scale: 2,
    rowLabels: ['image', 'prediction', 'ground truth'],
  });
  for (const tensor of [...images, ...predictions, ...truths]) tensor.dispose();
  return histograms;
}

/** Enlarges the first picture to twice its size by a bilinear transposed convolution; draws both. */
export async function drawUpsampling(
  dataset: VOCSegDataset,
  path: string,
): Promise<{ input: number[]; output: number[] }> {
  const enlarge = new ConvTranspose2d(3, 3, 4, { padding: 1, stride: 2, bias: false });
  const [input, output] = noGrad(() => {
    enlarge.weight.data.copy_(bilinearKernel(3, 3, 4));
    const image = (dataset.features[0] as Tensor).to('float32').div(255);
    const x = image.permute([2, 0, 1]).unsqueeze(0);
    return [image, enlarge.forward(x).select(0, 0).permute([1, 2, 0])];
  });
  const shapes = { input: input.shape, output: output.shape };
  await showImages([input, output], 1, 2, { path, scale: 3, axes: true });
  input.dispose();
  output.dispose();
  return shapes;
}
