/**
 * Checks the types of a program of the docs, and runs it, with the package as it is built.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, mkdir, rm, writeFile} from 'node:fs/promises';
import {basename, join, resolve} from 'node:path';
import type {TestContext} from 'node:test';
import {promisify} from 'node:util';
import ts from 'typescript';

interface Program {
  readonly text: string;
  /** What lies beside it. */
  readonly folder: string;
}

const OPTIONS: ts.CompilerOptions = {
  ...{allowJs: true, checkJs: true, noEmit: true, skipLibCheck: true},
  ...{target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext},
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ['node'],
  strict: false,
};

/** What a page or a project of our users has told its editor. */
const KNOWN = ['rollup/client', 'element/index', 'element/define-element'].map((name) =>
  resolve(`dist/types/${name}.d.ts`),
);

/** As JavaScript, where nobody says that an element may not be there. */
export async function assertTypes({text, folder}: Program, context: TestContext): Promise<void> {
  const path = join(await insidePackage(folder, context), 'program.mjs');
  await writeFile(path, text);
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([path, ...KNOWN], OPTIONS));

  assert.deepEqual(
    diagnostics.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    [],
  );
}

/** @returns what it prints */
export async function printedBy({text, folder}: Program, context: TestContext): Promise<string> {
  const cwd = await insidePackage(folder, context);
  await writeFile(join(cwd, 'program.mjs'), text);
  const {stdout} = await promisify(execFile)(process.execPath, ['program.mjs'], {cwd});
  return stdout;
}

/** A copy of a folder in our package, where a program finds it by its name. */
async function insidePackage(folder: string, context: TestContext): Promise<string> {
  const here = resolve('.cache', basename(folder));
  await mkdir(here, {recursive: true});
  context.after(() => rm(here, {recursive: true, force: true}));
  await cp(folder, here, {recursive: true});
  return here;
}
