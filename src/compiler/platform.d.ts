/**
 * What every runtime has, but no library of the language: the compiler itself needs nothing of Node.
 */
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  static canParse(url: string, base?: string): boolean;
}

declare const performance: {
  /** Milliseconds, with fractions. */
  now(): number;
};
