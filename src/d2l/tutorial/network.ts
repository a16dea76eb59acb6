import { TorchError, torchError } from '../../base/errors';
import { loadWeights } from '../../files/index';
import { fcnResNet18 } from '../../models/fcn';
import { loadFcnState } from '../../models/fcn-state';
import type { Sequential } from '../../nn/sequential';
import { tidy } from '../../torch/tensor/scope';
import type { Report } from './report';

/** What `--weights` takes for the backbone's weights; all else is a file (./none is one). */
const BACKBONES: ReadonlyMap<string, string | null> = new Map([
  ['none', null],
  ['imagenet', 'IMAGENET1K_V1'],
]);

/** The tutorial's network. All of it is drawn first, so that a seed goes on as in Python. */
export async function networkFrom(
  weights: string,
  report: Report,
  { signal, progress }: { signal: AbortSignal; progress: boolean },
): Promise<Sequential> {
  const net = await fcnResNet18({ weights: BACKBONES.get(weights), signal, progress });
  report.init(net);
  if (!BACKBONES.has(weights)) await tidy(() => loadFile(net, weights));
  return net;
}

/** @throws TorchError naming the file */
async function loadFile(net: Sequential, path: string): Promise<void> {
  // The names of a network that was trained on several devices; its own begin with a number.
  const state = await loadWeights(path, { stripPrefix: 'module.' });
  try {
    loadFcnState(net, state);
  } catch (cause) {
    if (!(cause instanceof TorchError)) throw cause;
    throw torchError(cause.code, `Could not start from ${path}: ${cause.message}`, { cause });
  }
}
