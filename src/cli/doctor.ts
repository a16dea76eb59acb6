import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { addonPath, builtLibTorch, diagnoseLoadFailure, libTorchProblem } from '../addon/diagnose';
import { findLibrariesOnWindows } from '../addon/load';
import { textOf } from '../base/errors';
import { packageRoot } from '../base/package-root';
import { importScript } from '../base/scripts';

/** One line of the doctor's report. */
export interface Finding {
  readonly name: string;
  /** `warn`: works without it; `fail`: something needed does not work. */
  readonly status: 'ok' | 'warn' | 'fail';
  readonly detail: string;
  readonly remedy?: string;
}

/** What the addon says about itself when it loads. */
interface AddonReport {
  readonly libtorch?: string;
  readonly cuda?: boolean;
  /** Why CUDA is not available; empty where it is. */
  readonly cudaReason?: string;
  readonly cudaGraphs?: boolean;
  readonly mps?: boolean;
}

interface LoadResult {
  readonly report?: AddonReport;
  readonly reason: string;
}

/** The parts of `scripts/libtorch` that the doctor shares with the installation. */
interface Scripts {
  checkNode(): ToolCheck;
  checkCmake(): Promise<ToolCheck>;
  checkCompiler(): Promise<ToolCheck>;
  detectGpus(): Promise<{ gpus: string[]; reason: string }>;
  findLibTorch(): Promise<
    { version: string; variant: string; root: string; source: string } | undefined
  >;
  findPrebuilt(options: { packageRoot: string }): Promise<{ prebuilt?: object; reason?: string }>;
}

interface ToolCheck {
  readonly ok: boolean;
  readonly detail: string;
  readonly remedy?: string;
}

const INSTALL = 'Run: npx fcn-torch install';

/** `fcn-torch doctor`: what is there, what is missing, and what to do about it. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check Node, the build tools, LibTorch, CUDA and the native addon')
    .option('--json', 'print the findings as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const findings = await examine();
      const healthy = findings.every((finding) => finding.status !== 'fail');
      const report = json
        ? JSON.stringify({ ok: healthy, findings }, null, 2)
        : formatFindings(findings);
      process.stdout.write(`${report}\n`);
      if (!healthy) process.exitCode = 1;
    });
}

/** Runs every check. The addon itself is loaded in a child process only. */
export async function examine(): Promise<Finding[]> {
  const scripts = await importScripts();
  const [cmake, compiler, libtorch, gpu, load, { prebuilt }] = await Promise.all([
    scripts.checkCmake(),
    scripts.checkCompiler(),
    libTorchFinding(scripts),
    scripts.detectGpus(),
    tryAddon(),
    scripts.findPrebuilt({ packageRoot: packageRoot() }),
  ]);
  // A prebuilt addon needs no tools; once one of any kind works, only compiling it again does.
  const without = prebuilt ? 'ok' : load.report === undefined ? 'fail' : 'warn';
  return [
    toolFinding('Node', scripts.checkNode(), 'fail'),
    toolFinding('CMake', cmake, without),
    toolFinding('C++ compiler', compiler, without),
    libtorch,
    cudaFinding(gpu, load.report),
    addonFinding(load),
  ];
}

/** One line a finding, its remedy below it. */
export function formatFindings(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map((finding) => finding.name.length));
  const indent = ' '.repeat(width + 8);
  return findings
    .flatMap(({ name, status, detail, remedy }) => [
      `${status.padEnd(4)}  ${name.padEnd(width)}  ${detail.replaceAll('\n', `\n${indent}`)}`,
      ...(remedy === undefined ? [] : [`${indent}${remedy}`]),
    ])
    .join('\n');
}

function toolFinding(name: string, check: ToolCheck, without: Finding['status']): Finding {
  const { ok, detail, remedy } = check;
  if (ok) return { name, status: 'ok', detail };
  if (without === 'ok') {
    return { name, status: 'ok', detail: `${detail}: not needed for the prebuilt addon` };
  }
  return { name, status: without, detail, ...(remedy && { remedy }) };
}

async function libTorchFinding(scripts: Scripts): Promise<Finding> {
  const name = 'LibTorch';
  const built = builtLibTorch();
  if (built !== undefined) {
    const problem = libTorchProblem(built);
    if (problem !== undefined) return { name, status: 'fail', ...problem };
    return { name, status: 'ok', detail: describe(built) };
  }
  try {
    const found = await scripts.findLibTorch();
    if (found !== undefined) return { name, status: 'ok', detail: describe(found) };
    const detail = 'none yet; the installation provisions it';
    return { name, status: 'warn', detail, remedy: INSTALL };
  } catch (error) {
    return { name, status: 'fail', detail: textOf(error) };
  }
}

function describe(found: {
  version: string;
  variant: string;
  root: string;
  source: string;
}): string {
  return `${found.version} (${found.variant}) at ${found.root}, from ${found.source}`;
}

function cudaFinding(gpu: { gpus: string[]; reason: string }, report?: AddonReport): Finding {
  const name = 'CUDA';
  const variant = builtLibTorch()?.variant ?? 'cpu';
  const [device] = gpu.gpus;
  if (variant === 'cpu') {
    if (device === undefined) {
      return { name, status: 'ok', detail: `not used: a CPU build, and ${gpu.reason}` };
    }
    const detail = `${device} is not used: LibTorch is a CPU build`;
    return { name, status: 'warn', detail, remedy: 'Run: npx fcn-torch install --variant cu130' };
  }
  if (device === undefined) {
    return { name, status: 'warn', detail: `no GPU for the ${variant} build: ${gpu.reason}` };
  }
  if (report?.cuda === false) {
    const why = report.cudaReason ? `: ${report.cudaReason}` : '';
    const detail = `${device} is there, but LibTorch (${variant}) cannot use it${why}`;
    return { name, status: 'warn', detail, remedy: "Update NVIDIA's driver." };
  }
  return { name, status: 'ok', detail: gpu.gpus.join(', ') };
}

function addonFinding({ report, reason }: LoadResult): Finding {
  const name = 'Addon';
  if (report === undefined) {
    return { name, status: 'fail', detail: diagnoseLoadFailure(addonPath(), reason) };
  }
  const facts = ['loads'];
  // What is known of the installation's addon says nothing about one from elsewhere.
  const built = process.env.FCN_TORCH_ADDON ? undefined : builtLibTorch();
  if (built?.addon !== undefined) facts.unshift(built.addon);
  if (report.libtorch !== undefined) facts.push(`LibTorch ${report.libtorch}`);
  if (report.cuda !== undefined) facts.push(`CUDA ${report.cuda ? '' : 'not '}available`);
  if (report.cuda && report.cudaGraphs === false) facts.push('without CUDA graphs');
  if (report.mps) facts.push('MPS available, but untested');
  return { name, status: 'ok', detail: `${facts.join(', ')} (${addonPath()})` };
}

/** Loads the addon elsewhere, because a broken library may end the process that loads it. */
async function tryAddon(): Promise<LoadResult> {
  if (!existsSync(addonPath())) return { reason: 'not installed' };
  const script = `
    let addon = require(process.argv[1]);
    addon = addon.open?.() ?? addon;
    const report = {
      libtorch: addon.version?.().libtorch,
      cuda: addon.cudaIsAvailable?.(),
      cudaReason: addon.cudaUnavailableReason?.(),
      cudaGraphs: addon.hasGraphs?.('cuda'),
      mps: addon.mpsIsAvailable?.(),
    };
    process.stdout.write(JSON.stringify(report));`;
  findLibrariesOnWindows();
  const child = spawn(process.execPath, ['-e', script, addonPath()], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>,
  ]);
  if (code === 0) return { report: JSON.parse(stdout) as AddonReport, reason: '' };
  const error = stderr.split('\n').find((line) => /^\w*Error: /.test(line));
  return { reason: error ?? `Loading it ended the process (${signal ?? `exit status ${code}`}).` };
}

async function importScripts(): Promise<Scripts> {
  const modules = await Promise.all(
    ['toolchain.mjs', 'variant.mjs', 'provision.mjs', 'prebuilt.mjs'].map((file) =>
      importScript<object>(file),
    ),
  );
  return Object.assign({}, ...modules) as Scripts;
}
