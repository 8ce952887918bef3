import starlight from '@astrojs/starlight';
import {defineConfig} from 'astro/config';
import {faqSearch} from 'faq-search/rollup';

export default defineConfig({
  integrations: [
    starlight({
      title: 'Starlight',
      pagefind: false,
      components: {Search: './src/components/Search.astro'},
      sidebar: [
        {label: 'help', link: '/'},
        {label: 'guide', link: '/guide/'},
      ],
    }),
  ],
  vite: {plugins: [faqSearch()]},
});
