import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {runInNewContext} from 'node:vm';
import {linkModules} from '../../src/cli/link-modules.js';
import {temporaryFolder} from '../temporary-folder.js';

type Files = Readonly<Record<string, string>>;

/** What the script makes of one export of `main.js`. */
async function valueOf(context: TestContext, files: Files, exported: string): Promise<unknown> {
  const folder = await temporaryFolder(context, files);
  const {code, names} = await linkModules([{path: join(folder, 'main.js'), exported}]);
  return runInNewContext(`"use strict";${code}${names.join()}`, {}) as unknown;
}

describe('linkModules', () => {
  it('gives what a module exports, under whatever name', async (context) => {
    assert.equal(await valueOf(context, {'main.js': 'const a=1;export{a as value};'}, 'value'), 1);
    assert.equal(await valueOf(context, {'main.js': '/*! notice */const a=2;export{a}'}, 'a'), 2);
  });

  it('keeps the same short names of two modules apart', async (context) => {
    const files = {
      'main.js':
        'const a="main";import{a as b,c}from"./chunks/x.js";const d=a+b+c;export{d as value};',
      'chunks/x.js': 'const a="x",b="y";export{a,b as c};\n//# sourceMappingURL=x.js.map\n',
    };

    assert.equal(await valueOf(context, files, 'value'), 'mainxy');
  });

  it('runs a module once that two others import', async (context) => {
    const files = {
      'main.js':
        'import{a}from"./chunks/a.js";import{b}from"./chunks/b.js";const c=a===b;export{c as value};',
      'chunks/a.js': 'import{o as a}from"./o.js";export{a};',
      'chunks/b.js': 'import{o as b}from"./o.js";export{b};',
      'chunks/o.js': 'const o={};export{o};',
    };

    assert.equal(await valueOf(context, files, 'value'), true);
  });

  it('leaves text alone that only looks like an import', async (context) => {
    const files = {'main.js': 'const a=`import{a}from"./b.js"`;export{a as value};'};

    assert.equal(await valueOf(context, files, 'value'), 'import{a}from"./b.js"');
  });

  it('names a module that exports in another way', async (context) => {
    await assert.rejects(valueOf(context, {'main.js': 'export default 1;'}, 'value'), /main\.js/);
  });
});
