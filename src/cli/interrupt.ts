/**
 * Does work that an interrupt (Ctrl-C) ends by a signal, when it comes to look at it; a second one ends
 * the process at once.
 */
export async function untilInterrupted(
  after: string,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const controller = new AbortController();
  const interrupt = () => {
    process.stderr.write(`\nstopping after this ${after}; once more to stop at once\n`);
    process.once('SIGINT', () => process.exit(130));
    controller.abort();
  };
  process.once('SIGINT', interrupt);
  try {
    await work(controller.signal);
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
}
