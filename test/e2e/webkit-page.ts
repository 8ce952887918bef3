/**
 * Drives WebKitGTK by the WebDriver protocol (w3.org/TR/webdriver2).
 */
import {startWebkitDriver, webkitCapabilities} from '../browsers/webkit-driver.mjs';
import {callText, type DrivenPage} from './driven-page.js';

const SCRIPT_MS = 120_000;

/** Runs an expression that may be a promise, and tells its value or its error. */
const TELL = (expression: string): string => `
  const done = arguments[0];
  Promise.resolve().then(() => ${expression}).then(
    (value) => done({value}),
    (error) => done({error: String(error)}),
  );`;

export async function startWebkit(): Promise<DrivenPage> {
  const {port, stop} = await startWebkitDriver();
  const driver = `http://127.0.0.1:${port}`;
  const {sessionId} = (await send('POST', `${driver}/session`, {
    capabilities: {alwaysMatch: webkitCapabilities()},
  })) as {sessionId: string};
  const session = `${driver}/session/${sessionId}`;
  await send('POST', `${session}/timeouts`, {script: SCRIPT_MS});

  const run = async <Result>(expression: string): Promise<Awaited<Result>> => {
    const told = await send('POST', `${session}/execute/async`, {
      script: TELL(expression),
      args: [],
    });
    const {value, error} = told as {value?: unknown; error?: string};
    if (error !== undefined) throw new Error(error);
    return value as Awaited<Result>; // which crossed over as JSON
  };
  const toFrame = (id: number | null): Promise<unknown> => send('POST', `${session}/frame`, {id});
  return {
    open: async (url) => {
      await send('POST', `${session}/url`, {url});
    },
    run: (body, argument) => run(callText(body, argument)),
    runInFrame: async <Result>(body: unknown, argument?: unknown): Promise<Awaited<Result>> => {
      await toFrame(0);
      try {
        return await run<Result>(callText(body, argument));
      } finally {
        await toFrame(null);
      }
    },
    close: async () => {
      await send('DELETE', session);
      stop();
    },
  };
}

async function send(method: string, url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body === undefined ? {} : {body: JSON.stringify(body)}),
  });
  const {value} = (await response.json()) as {value: unknown};
  if (!response.ok) throw new Error(`WebKitWebDriver, ${url}: ${JSON.stringify(value)}`);
  return value;
}
