#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { Command } from 'commander';
import { suggest, textOf } from '../base/errors';
import { packageRoot } from '../base/package-root';
import { registerDoctor } from './doctor';
import { registerDownload } from './download';
import { registerInspect } from './inspect';
import { registerInstall } from './install';
import { INTERRUPTED } from './interrupt';
import { registerTutorial } from './tutorial';
import { registerWeights } from './weights';

async function main(): Promise<void> {
  const program = new Command('fcn-torch')
    .description('Train, measure and run segmentation networks.')
    .version(packageVersion())
    .option('--verbose', 'show where an error comes from')
    .showHelpAfterError('(--help shows the options)');
  registerTutorial(program);
  registerDownload(program);
  registerWeights(program);
  registerInspect(program);
  registerInstall(program);
  registerDoctor(program);
  for (const command of [program, ...program.commands]) explainUnknown(command);
  const report = (error: unknown) =>
    reportError(error, Boolean(program.opts().verbose) || Boolean(process.env.DEBUG));
  endWhenOutputFails(report);
  try {
    await program.parseAsync();
  } catch (error) {
    report(error);
  }
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  return (manifest as { version: string }).version;
}

/** Of an option or a command that there is none of: which was meant, and which there are. */
function explainUnknown(command: Command): void {
  command.showSuggestionAfterError(false).configureOutput({
    outputError: (text, write) => {
      const [, kind, name] = /unknown (option|command) '([^'=]+)/.exec(text) ?? [];
      if (kind === undefined || name === undefined) return write(text);
      const known =
        kind === 'command'
          ? command.commands.map((each) => each.name())
          : command.options.map((option) => option.long ?? option.flags);
      write(`${text.trimEnd()}${suggest(name, known, `the ${kind}s`)}\n`);
    },
  });
}

/** The one place where a command's failure is printed and becomes the exit status. */
function reportError(error: unknown, verbose: boolean): void {
  const message = textOf(error);
  process.stderr.write(`\nfcn-torch: ${message}\n`);
  if (verbose) process.stderr.write(`\n${inspect(error)}\n`);
  process.exitCode = isAbort(error) ? INTERRUPTED : 1;
}

function isAbort(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || ('code' in error && error.code === 'ERR_ABORTED');
}

/** `fcn-torch doctor | head -1` is no error; a full disk is. */
function endWhenOutputFails(report: (error: unknown) => void): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') report(error);
    process.exit();
  });
}

void main();
