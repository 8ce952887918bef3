export default {
  title: 'Docusaurus',
  url: 'https://example.org',
  baseUrl: '/',
  trailingSlash: true,
  presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]],
  clientModules: ['./src/search.js'],
  themeConfig: {
    navbar: {
      title: 'Docusaurus',
      items: [
        {type: 'doc', docId: 'index', label: 'help'},
        {type: 'doc', docId: 'guide', label: 'guide'},
        {type: 'html', position: 'right', value: '<faq-search variant="dropdown"></faq-search>'},
      ],
    },
  },
};
