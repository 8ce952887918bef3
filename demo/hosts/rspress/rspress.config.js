import {defineConfig} from '@rspress/core';

export default defineConfig({
  root: 'docs',
  title: 'Rspress',
  head: [['script', {src: '/faq-search.js', defer: ''}]],
  themeConfig: {
    nav: [
      {text: 'help', link: '/'},
      {text: 'guide', link: '/guide'},
    ],
  },
});
