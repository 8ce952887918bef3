import {faqSearch} from 'faq-search/rollup';

export default {
  title: 'VitePress',
  themeConfig: {
    nav: [
      {text: 'help', link: '/'},
      {text: 'guide', link: '/guide'},
    ],
  },
  vite: {plugins: [faqSearch()]},
  vue: {template: {compilerOptions: {isCustomElement: (tag) => tag === 'faq-search'}}},
};
