// A progress bar on a terminal, a line now and then elsewhere (npm's log, CI).
import { clearLine, cursorTo } from 'node:readline';
import cliProgress from 'cli-progress';

/**
 * @param {string} title
 * @param {NodeJS.WriteStream} [stream]
 */
export function progressBar(title, stream = process.stderr) {
  const bar = new cliProgress.SingleBar({
    stream,
    format(options, params, payload) {
      // Not every server says how long a file is.
      const { total, value } = params;
      const format = total
        ? `${title} {percentage}% of {megabytes} MB, {eta_formatted} left`
        : `${title} {megabytes} MB`;
      const megabytes = ((total || value) / 1e6).toFixed(1);
      return cliProgress.Format.Formatter({ ...options, format }, params, {
        ...payload,
        megabytes,
      });
    },
    noTTYOutput: true,
    notTTYSchedule: 10_000,
    clearOnComplete: false,
    linewrap: true,
  });
  return {
    /**
     * @param {number} received
     * @param {number} [total]
     */
    update(received, total = 0) {
      if (!bar.isActive) bar.start(total, received);
      if (bar.getTotal() !== total) bar.setTotal(total);
      bar.update(received);
    },
    stop() {
      bar.stop();
    },
  };
}

/**
 * One line of a terminal that says how far something is.
 * @param {() => string} words
 * @param {NodeJS.WriteStream} [stream]
 */
export function progressLine(words, stream = process.stderr) {
  const line = new cliProgress.SingleBar({
    stream,
    format: words,
    fps: 4,
    forceRedraw: true,
    clearOnComplete: true,
  });
  line.start(1, 0);
  return {
    /** Makes room for something else; the line comes back below it. */
    clear() {
      cursorTo(stream, 0);
      clearLine(stream, 0);
    },
    stop() {
      line.stop();
    },
  };
}
