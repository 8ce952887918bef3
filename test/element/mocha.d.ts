/**
 * What @web/test-runner's Mocha gives to every browser test.
 */
interface TestFunction {
  (sentence: string, body: () => void | Promise<void>): void;
  readonly skip: (sentence: string, body: () => void | Promise<void>) => void;
}

declare function describe(subject: string, body: () => void): void;
declare const it: TestFunction;
declare function beforeEach(body: () => void | Promise<void>): void;
declare function afterEach(body: () => void | Promise<void>): void;
