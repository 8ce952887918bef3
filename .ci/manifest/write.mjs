/**
 * Writes into `dist/` what editors and other tools read about `<faq-search>`.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {elementManifest} from './element-manifest.mjs';

const manifest = elementManifest();
mkdirSync('dist', {recursive: true});
write('custom-elements.json', manifest);
write('vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(manifest, {})));
write('vscode.css-custom-data.json', JSON.parse(getVsCodeCssCustomData(manifest, {})));
write('web-types.json', JSON.parse(getWebTypesData(manifest, {packageJson: false})));

function write(name, value) {
  writeFileSync(`dist/${name}`, `${JSON.stringify(value, null, 1)}\n`);
}
