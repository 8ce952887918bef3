/**
 * Writes into `dist/` what editors, frameworks' compilers, other tools read about `<faq-search>`.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {elementManifest} from './element-manifest.mjs';
import {frameworkTypes} from './framework-types.mjs';

const manifest = elementManifest();
mkdirSync('dist/types/frameworks', {recursive: true});
write('custom-elements.json', manifest);
write('vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(manifest, {})));
write('vscode.css-custom-data.json', JSON.parse(getVsCodeCssCustomData(manifest, {})));
write('web-types.json', JSON.parse(getWebTypesData(manifest, {packageJson: false})));
for (const [name, text] of Object.entries(frameworkTypes(manifest))) {
  writeFileSync(`dist/types/frameworks/${name}`, text);
}

function write(name, value) {
  writeFileSync(`dist/${name}`, `${JSON.stringify(value, null, 1)}\n`);
}
