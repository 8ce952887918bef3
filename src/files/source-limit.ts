/**
 * How large a source may be: what is larger is mostly no FAQ but a slip.
 */
import type {Problem} from '../compiler/diagnostic.js';

/** In MB, where nobody says otherwise: far more than people write by hand. */
const DEFAULT_MB = 5;

const BYTES_A_MB = 1024 * 1024;

export interface SourceLimit {
  readonly bytes: number;
  /** What is said of a source that has more; of one whose size nobody knows, that it has more. */
  readonly problemOf: (sizeBytes?: number) => Pick<Problem, 'code' | 'message' | 'hint'>;
}

/** @param mb a whole number from 1 */
export function sourceLimitOf(mb = DEFAULT_MB): SourceLimit {
  const most = `${mb} MB`;
  return {
    bytes: mb * BYTES_A_MB,
    problemOf(sizeBytes) {
      const needed = sizeBytes === undefined ? undefined : Math.ceil(sizeBytes / BYTES_A_MB);
      return {
        code: 'file-too-large',
        message:
          needed === undefined
            ? `The standard input has more than the ${most} that a source may have.`
            : `This file has ${needed} MB, but a source may have ${most}.`,
        hint: `Allow more by “--max-source-size ${needed ?? 2 * mb}” (“maxSourceSize” in faq.config.json), split it into several files, or leave it out if it is no FAQ.`,
      };
    },
  };
}
