import {svelte} from '@sveltejs/vite-plugin-svelte';
import {defineConfig} from 'vite';
import {faqSearch} from 'faq-search/rollup';

export default defineConfig({
  plugins: [svelte(), faqSearch()],
});
