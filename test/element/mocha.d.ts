/**
 * What @web/test-runner's Mocha gives to every browser test.
 */
declare function describe(subject: string, body: () => void): void;
declare function it(sentence: string, body: () => void | Promise<void>): void;
declare function beforeEach(body: () => void | Promise<void>): void;
declare function afterEach(body: () => void | Promise<void>): void;
