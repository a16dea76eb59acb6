/** A shell's exit status for a program that SIGINT ended. */
export const INTERRUPTED = 130;

/**
 * Runs what Ctrl+C aborts: `words` say then what it is waited for. A second Ctrl+C does not wait.
 */
export async function interruptible(
  words: string,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const controller = new AbortController();
  const interrupt = () => {
    process.stderr.write(`\n${words}; once more to stop at once\n`);
    process.once('SIGINT', () => process.exit(INTERRUPTED));
    controller.abort();
  };
  process.once('SIGINT', interrupt);
  try {
    await work(controller.signal);
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
}
