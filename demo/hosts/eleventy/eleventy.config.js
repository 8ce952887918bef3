import {execSync} from 'node:child_process';

const FAQ = '../faq.md';

export default function (eleventyConfig) {
  eleventyConfig.on('eleventy.before', ({directories}) => {
    execSync(`npx faq-search build ${FAQ} --out ${directories.output}`);
  });
  eleventyConfig.addWatchTarget(FAQ);
  return {dir: {input: 'src', output: 'dist'}};
}
