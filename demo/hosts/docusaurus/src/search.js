import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

// The pages are first made in Node, where there is no element to define.
if (ExecutionEnvironment.canUseDOM) void import('../built/faq-search.mjs');
