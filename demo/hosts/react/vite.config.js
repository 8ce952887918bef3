import {defineConfig} from 'vite';
import {faqSearch} from 'faq-search/rollup';

export default defineConfig({
  plugins: [faqSearch()],
});
