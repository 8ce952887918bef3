import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';
import {faqSearch} from 'faq-search/rollup';

export default defineConfig({
  plugins: [
    vue({template: {compilerOptions: {isCustomElement: (tag) => tag.includes('-')}}}),
    faqSearch(),
  ],
});
