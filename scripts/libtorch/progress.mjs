// A progress bar on a terminal, a line now and then elsewhere (npm's log, CI).
import cliProgress from 'cli-progress';

/**
 * @param {string} title
 * @param {NodeJS.WriteStream} [stream]
 */
export function progressBar(title, stream = process.stderr) {
  const bar = new cliProgress.SingleBar({
    stream,
    format: `${title} {percentage}% of {megabytes} MB, {eta_formatted} left`,
    noTTYOutput: true,
    notTTYSchedule: 10_000,
    hideCursor: true,
    clearOnComplete: false,
    linewrap: true,
  });
  return {
    /**
     * @param {number} received
     * @param {number} [total]
     */
    update(received, total = 0) {
      const megabytes = Math.round(total / 1e6);
      if (!bar.isActive) bar.start(total, received, { megabytes });
      else bar.update(received, { megabytes });
    },
    stop() {
      bar.stop();
    },
  };
}
