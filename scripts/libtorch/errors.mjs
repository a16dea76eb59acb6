// Errors that a person reads in npm's output: what happened, then what to do about it.

/** An expected failure. Its stack says nothing to a user, so only the message and remedies print. */
export class InstallError extends Error {
  /**
   * @param {string} message
   * @param {{ remedies?: string[], cause?: unknown }} [options]
   */
  constructor(message, { remedies = [], cause } = {}) {
    super(message, { cause });
    this.name = new.target.name;
    this.remedies = remedies;
  }
}

/** The machine lacks something that the next source would lack too: room, a permission, a tool. */
export class MachineError extends InstallError {}

/** A file is not the one that was pinned. Never answered by trying the next source. */
export class ChecksumError extends InstallError {
  /** @param {{ file: string, algorithm: string, expected: string, received: string }} facts */
  constructor({ file, algorithm, expected, received }) {
    super(
      `The ${algorithm} hash of ${file} is not the pinned one.\n  expected ${expected}\n` +
        `  received ${received}`,
      {
        remedies: [
          'Nothing was kept. Run the installation again; if it happens again, the mirror or proxy' +
            ' that serves the file changes it.',
          'A LibTorch you trust can be used instead: set LIBTORCH to its directory.',
        ],
      },
    );
    this.expected = expected;
    this.received = received;
  }
}

/** A server that cannot be reached, or answers with something else than the file. */
export class DownloadError extends Error {
  /**
   * @param {string} message
   * @param {{ transient?: boolean, cause?: unknown }} [options] transient: may be gone in a moment
   */
  constructor(message, { transient = false, cause } = {}) {
    super(message, { cause });
    this.name = new.target.name;
    this.transient = transient;
  }
}

/** The user stopped the installation. */
export class InterruptedError extends InstallError {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`Interrupted by ${signal}; nothing half done was left behind.`);
    this.signal = signal;
  }
}

/** @type {Record<string, string>} */
const SYSTEM_ERRORS = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk quota is used up',
  EACCES: 'Permission was denied',
  EPERM: 'Permission was denied',
  EROFS: 'The file system is read-only',
  ENOTDIR: 'Something that is not a directory is in the way',
  EEXIST: 'Something that is not a directory is in the way',
};

const OTHER_CACHE = 'Make room there, or set FCN_TORCH_CACHE to a directory you can write to.';

/**
 * Turns a failing file system into a sentence with a remedy; any other error comes back as it is.
 * Child processes report a full disk as text only, hence the second look at the message.
 * @param {unknown} error
 * @param {string} directory what was being written
 * @param {string} [remedy]
 * @returns {unknown}
 */
export function explainSystemError(error, directory, remedy = OTHER_CACHE) {
  if (error instanceof InstallError || !(error instanceof Error)) return error;
  const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? codeFromText(error.message);
  const sentence = code === undefined ? undefined : SYSTEM_ERRORS[code];
  if (sentence === undefined) return error;
  return new MachineError(`${sentence} while writing to ${directory}.`, {
    remedies: [remedy],
    cause: error,
  });
}

/** @param {string} text */
function codeFromText(text) {
  if (/no space left on device/i.test(text)) return 'ENOSPC';
  if (/disk quota exceeded/i.test(text)) return 'EDQUOT';
  return undefined;
}

/**
 * One clear block for the terminal.
 * @param {unknown} error
 * @param {{ verbose?: boolean }} [options]
 */
export function formatError(error, { verbose = false } = {}) {
  const expected = error instanceof InstallError;
  const lines = [`fcn-torch: ${error instanceof Error ? error.message : String(error)}`];
  if (expected && error.remedies.length > 0) {
    lines.push('', 'What to do:', ...error.remedies.map((remedy) => `  - ${remedy}`));
  }
  // An error nobody foresaw is a defect here, and its stack is what a report needs.
  if (error instanceof Error && (verbose || !expected)) lines.push('', String(error.stack));
  return `\n${lines.join('\n')}\n`;
}
