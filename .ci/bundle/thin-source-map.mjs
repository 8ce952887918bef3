/**
 * Makes source maps small enough to ship: a place for each line, not for each word.
 *
 * They name file and line of an error, which is what they are for; the sources are in the
 * repository, under the tag of the version.
 */
import {decode, encode} from '@jridgewell/sourcemap-codec';

/** A rollup plugin; it has to stand after the one that minifies. */
export function thinSourceMap() {
  return {
    name: 'thin-source-map',
    generateBundle(_options, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (name.endsWith('.map')) file.source = JSON.stringify(thin(JSON.parse(file.source)));
      }
    },
  };
}

function thin({sourcesContent: _left, ...map}) {
  return {...map, names: [], mappings: encode(decode(map.mappings).map(withoutWords))};
}

/** Keeps the first of the segments in a row that come from the same line. */
function withoutWords(segments) {
  return segments
    .filter(([, source, line], i) => {
      const [, sourceBefore, lineBefore] = segments[i - 1] ?? [];
      return source !== sourceBefore || line !== lineBefore;
    })
    .map((segment) => segment.slice(0, 4));
}
