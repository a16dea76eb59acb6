/**
 * The FCN chapter of "Dive into Deep Learning", line by line: above each piece stands the Python
 * that it replaces. Draws the pictures of the chapter into the folder `runs/example`.
 *
 *   npx tsx examples/tutorial.ts VOC_DIR
 *   npx tsx examples/tutorial.ts VOC_DIR --batch-size 2 --epochs 1 --limit-train 6 --limit-test 4
 *
 * VOC_DIR is the folder VOCdevkit/VOC2012 of the unpacked data set.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
// import torch.nn as nn
// import torch.nn.functional as F
// import torch
// import torchvision
// from d2l import torch as d2l
import * as torch from 'fcn-torch';

const { d2l, F, models, nn, optim } = torch;

// def bilinear_kernel(in_channels, out_channels, kernel_size):
function bilinearKernel(inChannels: number, outChannels: number, kernelSize: number): torch.Tensor {
  // factor = (kernel_size + 1) // 2
  const factor = Math.floor((kernelSize + 1) / 2);
  // if kernel_size % 2 == 1:
  //     center = factor - 1
  // else:
  //     center = factor - 0.5
  const center = kernelSize % 2 === 1 ? factor - 1 : factor - 0.5;
  // og = (torch.arange(kernel_size).reshape(-1, 1),
  //       torch.arange(kernel_size).reshape(1, -1))
  const og = [
    torch.arange(kernelSize).reshape(-1, 1),
    torch.arange(kernelSize).reshape(1, -1),
  ] as const;
  // filt = (1 - torch.abs(og[0] - center) / factor) * \
  //        (1 - torch.abs(og[1] - center) / factor)
  // There is no `1 - tensor` in TypeScript: rsub is the subtraction the other way round.
  const filt = torch
    .rsub(og[0].sub(center).abs().div(factor), 1)
    .mul(torch.rsub(og[1].sub(center).abs().div(factor), 1));
  // weight = torch.zeros((in_channels, out_channels, kernel_size, kernel_size))
  const weight = torch.zeros([inChannels, outChannels, kernelSize, kernelSize]);
  // weight[range(in_channels), range(out_channels), :, :] = filt
  weight.indexPut_([torch.arange(inChannels), torch.arange(outChannels), ':', ':'], filt);
  // return weight
  return weight; // d2l.bilinearKernel is the same function, ready to use
}

// def loss(inputs, targets):
//     return F.cross_entropy(inputs, targets, reduction='none').mean(1).mean(1)
const loss: torch.Loss = (inputs, targets) =>
  F.crossEntropy(inputs, targets, { reduction: 'none' }).mean(1).mean(1);

async function main({ vocDir, batchSize, numEpochs, limitTrain, limitTest, out }: Options) {
  // pretrained_net = torchvision.models.resnet18(weights=...)
  // print(list(pretrained_net.children())[-3:])
  const pretrained = await models.resnet18({ weights: null });
  console.log(pretrained.children().slice(-3));

  // net = nn.Sequential(*list(pretrained_net.children())[:-2])
  const net = new nn.Sequential(...pretrained.children().slice(0, -2));

  // x = torch.rand(size=(1, 3, 320, 480))
  // print(net(x).shape)
  const x = torch.rand([1, 3, 320, 480]);
  console.log(net.forward(x).shape); // [ 1, 512, 10, 15 ]

  // num_classes = 21
  // net.add_module('final_conv', nn.Conv2d(512, num_classes, kernel_size=1))
  const numClasses = 21;
  net.addModule('final_conv', new nn.Conv2d(512, numClasses, 1));

  // net.add_module('transpose_conv', nn.ConvTranspose2d(
  //     num_classes, num_classes, kernel_size=64, stride=32, padding=16))
  net.addModule(
    'transpose_conv',
    new nn.ConvTranspose2d(numClasses, numClasses, 64, { stride: 32, padding: 16 }),
  );

  // conv_trans = nn.ConvTranspose2d(3, 3, kernel_size=4, padding=1, stride=2, bias=False)
  // conv_trans.weight.data.copy_(bilinear_kernel(3, 3, 4))
  const convTrans = new nn.ConvTranspose2d(3, 3, 4, { padding: 1, stride: 2, bias: false });
  convTrans.weight.data.copy_(bilinearKernel(3, 3, 4));

  // img = torchvision.transforms.ToTensor()(d2l.Image.open('...'))
  // x = img.unsqueeze(0)
  // Y = conv_trans(x)
  const [[picture]] = await d2l.readVocImages(vocDir, true, { limit: 1 }); // uint8 [H, W, 3]
  if (!picture) throw new Error(`No picture in ${vocDir}`);
  const img = picture.permute(2, 0, 1).to('float32').div(255); // ToTensor: [3, H, W], 0 to 1
  const Y = convTrans.forward(img.unsqueeze(0));

  // out_img = Y[0].permute(1, 2, 0).detach()
  const outImg = Y.index(0).permute(1, 2, 0).detach();

  // d2l.set_figsize()
  // print('input image shape:', img.permute(1, 2, 0).shape)
  // d2l.plt.imshow(img.permute(1, 2, 0))
  // print('output image shape:', out_img.shape)
  // d2l.plt.imshow(out_img)
  console.log('input image shape:', img.permute(1, 2, 0).shape);
  console.log('output image shape:', outImg.shape);
  await d2l.showImages([img.permute(1, 2, 0), outImg], 1, 2, {
    path: join(out, 'upsampling.png'),
    scale: 3,
    axes: true,
  });

  // w = bilinear_kernel(num_classes, num_classes, 64)
  // net.transpose_conv.weight.data.copy_(w)
  const w = bilinearKernel(numClasses, numClasses, 64);
  net.get('transpose_conv', nn.ConvTranspose2d).weight.data.copy_(w);

  // batch_size, crop_size = 32, (320, 480)
  // train_iter, test_iter = d2l.load_data_voc(batch_size, crop_size)
  const cropSize = [320, 480] as const;
  const [trainIter, testIter] = await d2l.loadDataVoc(batchSize, cropSize, {
    vocDir,
    limitTrain,
    limitTest,
  });

  // num_epochs, lr, wd, devices = 5, 0.001, 1e-3, d2l.try_all_gpus()
  // trainer = torch.optim.SGD(net.parameters(), lr=lr, weight_decay=wd)
  // d2l.train_ch13(net, train_iter, test_iter, loss, trainer, num_epochs, devices)
  const [lr, wd, devices] = [0.001, 1e-3, d2l.tryAllGpus()] as const;
  const trainer = new optim.SGD(net.parameters(), { lr, weightDecay: wd });
  await d2l.trainCh13(net, trainIter, testIter, loss, trainer, numEpochs, devices, {
    curvePath: join(out, 'curve.png'),
  });

  // def predict(img):
  //     x = test_iter.dataset.normalize_image(img).unsqueeze(0)
  //     pred = net(x.to(devices[0])).argmax(dim=1)
  //     return pred.reshape(pred.shape[1], pred.shape[2])
  // def label2image(pred):
  //     colormap = torch.tensor(d2l.VOC_COLORMAP, device=devices[0])
  //     x = pred.long()
  //     return colormap[x, :]
  const { label2image, predict } = d2l;

  // test_images, test_labels = d2l.read_voc_images(voc_dir, False)
  // The loader has read them already, without those that are smaller than the crop.
  const { features: testImages, labels: testLabels } = testIter.dataset;

  // n, imgs = 4, []
  // for i in range(n):
  //     crop_rect = (0, 0, 320, 480)
  //     x = torchvision.transforms.functional.crop(test_images[i], *crop_rect)
  //     pred = label2image(predict(x))
  //     imgs += [x.permute(1, 2, 0), pred.cpu(),
  //              torchvision.transforms.functional.crop(test_labels[i], *crop_rect).permute(1, 2, 0)]
  const n = Math.min(4, testImages.length);
  const images: torch.Tensor[] = [];
  const predictions: torch.Tensor[] = [];
  const truths: torch.Tensor[] = [];
  for (let i = 0; i < n; i++) {
    const cropRect = [0, 0, 320, 480] as const;
    const x = torch.transforms.crop(testImages[i] as torch.Tensor, ...cropRect); // uint8 [H, W, 3]
    const pred = label2image(await predict(net, x));
    const y = torch.transforms.crop(testLabels[i] as torch.Tensor, ...cropRect); // classes [H, W]
    images.push(x);
    predictions.push(pred);
    truths.push(label2image(y));
  }

  // d2l.show_images(imgs[::3] + imgs[1::3] + imgs[2::3], 3, n, scale=2)
  // d2l.plt.show()
  await d2l.showImages([...images, ...predictions, ...truths], 3, n, {
    path: join(out, 'predictions.png'),
    scale: 2,
  });
  console.log(`The pictures are in ${out}`);
}

interface Options {
  vocDir: string;
  batchSize: number;
  numEpochs: number;
  limitTrain: number | undefined;
  limitTest: number | undefined;
  out: string;
}

/** The command line, with the chapter's values where it says nothing. */
function readOptions(): Options {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      'batch-size': { type: 'string', default: '32' },
      epochs: { type: 'string', default: '5' },
      'limit-train': { type: 'string' },
      'limit-test': { type: 'string' },
      out: { type: 'string', default: join('runs', 'example') },
    },
  });
  const [vocDir] = positionals;
  if (vocDir === undefined) throw new Error('Where is VOC? npx tsx examples/tutorial.ts VOC_DIR');
  const limit = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  return {
    vocDir,
    batchSize: Number(values['batch-size']),
    numEpochs: Number(values.epochs),
    limitTrain: limit(values['limit-train']),
    limitTest: limit(values['limit-test']),
    out: values.out,
  };
}

main(readOptions()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
