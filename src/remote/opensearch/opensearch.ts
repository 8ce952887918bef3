/**
 * An OpenSearch cluster.
 */
import {Cluster, type ClusterOptions} from '../pushed/cluster.js';

export class OpenSearch extends Cluster {
  constructor({urls, authorization, fetch}: ClusterOptions) {
    super(
      {urls, fetch},
      {
        headers: authorization === undefined ? {} : {authorization},
        elsewhere: [429, 502, 503, 504],
      },
    );
  }
}
