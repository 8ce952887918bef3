/**
 * What is said of files that are not UTF-8.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createReport} from '../../src/compiler/diagnostic.js';
import {decodeSource} from '../../src/files/decode-source.js';

function messagesOf(bytes: Uint8Array): string[] {
  const report = createReport();
  const source = decodeSource(bytes, 'a.md', report);
  const {length} = report.diagnostics();
  assert.equal(source === undefined, length > 0);
  return report.diagnostics().map(({line, column, message}) => `${line}:${column} ${message}`);
}

describe('a file', () => {
  for (const [text, writing] of [
    ['## Größe?\n\nSchön.\n', 'German'],
    ['## 什么是容器？\n\n一个进程。 你好\n', 'Chinese'],
  ] as const) {
    for (const mark of ['\uFEFF', '']) {
      const how = `${writing}, ${mark === '' ? 'without' : 'with'} a byte order mark`;
      const little = Buffer.from(mark + text, 'utf16le');
      const big = Buffer.from(little).swap16();

      it(`in UTF-16 is called so (${how})`, () => {
        for (const [bytes, order] of [
          [little, 'little endian'],
          [big, 'big endian'],
        ] as const) {
          assert.deepEqual(messagesOf(bytes), [
            `1:1 This file is UTF-16 (${order}) text, as some Windows programs save it, and not UTF-8.`,
          ]);
        }
      });

      it(`in UTF-8 is read (${how})`, () => {
        assert.deepEqual(messagesOf(Buffer.from(mark + text)), []);
      });
    }
  }

  it('with a zero or a wrong byte is none in UTF-16', () => {
    assert.deepEqual(messagesOf(Buffer.from('a\0b')), []);
    assert.deepEqual(messagesOf(Buffer.of(0x61, 0xff)), [
      '1:2 This file is not UTF-8 text: here is a byte that is no part of a character.',
    ]);
  });

  const page = (charset: string): Buffer =>
    Buffer.from(
      `<meta http-equiv="content-type" content="text/html; charset=${charset}">Größe?`,
      'latin1',
    );

  it('that is a page is read in the encoding that it says it has', () => {
    const report = createReport();

    assert.match(decodeSource(page('ISO-8859-1'), 'old.HTM', report)?.text ?? '', />Größe\?$/);
    assert.deepEqual(report.diagnostics(), []);
  });

  it('in another encoding than it says, or of another kind, is an error', () => {
    const report = createReport();

    for (const [charset, path] of [
      ['utf-8', 'a.html'],
      ['no-such-thing', 'a.html'],
      ['iso-8859-1', 'a.md'],
    ] as const)
      assert.equal(decodeSource(page(charset), path, report), undefined);
    assert.equal(report.diagnostics().length, 3);
  });
});
