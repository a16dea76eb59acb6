import { importScript } from './scripts';

/** A bar of bytes on stderr, or a line now and then where that is no terminal. */
export interface ProgressBar {
  update(done: number, total: number | undefined): void;
  stop(): void;
}

interface Script {
  progressBar(title: string): ProgressBar;
}

/** The one of LibTorch's own download. */
export async function progressBar(title: string): Promise<ProgressBar> {
  return (await importScript<Script>('progress.mjs')).progressBar(title);
}
