import assert from 'node:assert/strict';
import {mkdir, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {findImage} from '../../src/dev/images.js';
import {temporaryFolder} from '../temporary-folder.js';

const FILES = {
  'faq/faq.md': '## Why?\n\n![](img/a.png)\n',
  'faq/img/a.png': 'a picture',
  'faq/img/Ä b.SVG': '<svg/>',
  'faq/.secret.png': 'hidden',
  'faq/.git/a.png': 'hidden',
  'faq/notes.txt': 'not a picture',
  'faq/img/a.png.txt': 'not a picture',
  'outside.png': 'elsewhere',
  'secrets/key.png': 'elsewhere',
  'secrets/key.txt': 'elsewhere',
};

describe('findImage', () => {
  for (const [pathname, type, body] of [
    ['/img/a.png', 'image/png', 'a picture'],
    ['/img//a.png', 'image/png', 'a picture'],
    ['/img/%C3%84%20b.SVG', 'image/svg+xml', '<svg/>'],
  ] as const) {
    it(`finds ${pathname}`, async (context) => {
      const folder = await temporaryFolder(context, FILES);

      const image = await findImage(pathname, [join(folder, 'faq')]);

      assert.deepEqual(image && [image.type, Buffer.from(image.body).toString()], [type, body]);
    });
  }

  it('looks in all folders', async (context) => {
    const folder = await temporaryFolder(context, FILES);

    const image = await findImage('/key.png', [join(folder, 'faq'), join(folder, 'secrets')]);

    assert.equal(image?.type, 'image/png');
  });

  for (const pathname of [
    '/',
    '',
    '/img',
    '/img/b.png',
    '/faq.md',
    '/notes.txt',
    '/img/a.png.txt',
    '/img/a.png%00.txt',
    '/img/a.png%00',
    '/../outside.png',
    '/%2e%2e/outside.png',
    '/img/..%2f..%2foutside.png',
    '/..%5coutside.png',
    '/img/../../outside.png',
    '//outside.png',
    '/.secret.png',
    '/.git/a.png',
    '/%2egit/a.png',
    '/C:/outside.png',
    '/a.png:stream.png',
    '/%',
    '/%E0%A4%A.png',
    '/linked.png',
    '/disguised.png',
    '/linked/key.png',
    '/hidden.png',
    '/folder.png',
    `/${'a'.repeat(5000)}.png`,
  ]) {
    it(`does not find ${pathname.slice(0, 40)}`, async (context) => {
      const folder = await temporaryFolder(context, FILES);
      const faq = join(folder, 'faq');
      await symlink(join(folder, 'outside.png'), join(faq, 'linked.png'));
      await symlink(join(folder, 'secrets'), join(faq, 'linked'));
      await symlink(join(faq, 'notes.txt'), join(faq, 'disguised.png'));
      await symlink(join(faq, '.secret.png'), join(faq, 'hidden.png'));
      await mkdir(join(faq, 'folder.png'));

      const found = await findImage(pathname, [faq]);

      assert.equal(found && Buffer.from(found.body).toString(), undefined);
    });
  }

  it('follows a link that stays inside', async (context) => {
    const folder = await temporaryFolder(context, FILES);
    const faq = join(folder, 'faq');
    await symlink(join(faq, 'img'), join(faq, 'pictures'));

    assert.equal((await findImage('/pictures/a.png', [faq]))?.type, 'image/png');
  });

  it('gives nothing that is too large for a page', async (context) => {
    const folder = await temporaryFolder(context);
    await writeFile(join(folder, 'a.png'), Buffer.alloc(20_000_001));

    assert.equal(await findImage('/a.png', [folder]), undefined);
  });
});
