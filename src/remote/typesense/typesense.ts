/**
 * The nodes of a Typesense server, for whoever writes to them.
 */
import {Cluster, type ClusterOptions} from '../pushed/cluster.js';

export class Typesense extends Cluster {
  readonly #options: ClusterOptions;

  constructor(options: ClusterOptions) {
    const {urls, authorization, fetch} = options;
    super(
      {urls, fetch},
      {
        headers: authorization === undefined ? {} : {'x-typesense-api-key': authorization},
        // Without a leader a node says 500.
        elsewhere: [429, 500, 502, 503, 504],
      },
    );
    this.#options = options;
  }

  /** Each for itself: what one has, another may lack. */
  nodes(): readonly Typesense[] {
    return this.#options.urls.map((url) => new Typesense({...this.#options, urls: [url]}));
  }
}
