import {expect} from '@open-wc/testing';
import type {ReactiveControllerHost} from 'lit';
import {SearchSession} from '../../../src/element/asking/search-session.js';
import {createEngine, type Engine, type Query, type Results} from '../../../src/engine/index.js';
import {FAQ} from '../fixture-faq.js';

const HOST: ReactiveControllerHost & {maxResults: number; noOperators: boolean} = {
  maxResults: 20,
  noOperators: false,
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

/** The real engine, slow as one over a network, which answers when a test lets it. */
class SlowEngine implements Engine {
  readonly signals: AbortSignal[] = [];
  readonly #engine = createEngine(FAQ);
  readonly #answers: (() => void)[] = [];

  find(id: string): ReturnType<Engine['find']> {
    return this.#engine.find(id);
  }

  async search(query: string | Query, signal?: AbortSignal): Promise<Results> {
    if (signal) this.signals.push(signal);
    await new Promise<void>((resolve) => this.#answers.push(resolve));
    return this.#engine.search(query); // it does not stop when asked to: the worst case
  }

  answer(index: number): void {
    this.#answers[index]?.();
  }
}

function shownQuestions({state}: SearchSession): readonly string[] {
  return state.status === 'answered' ? state.results.hits.map(({entry}) => entry.id) : [];
}

describe('searches that overtake each other', () => {
  it('show only the newest answer, in whatever order they come', async () => {
    const engine = new SlowEngine();
    const session = new SearchSession(HOST, () => undefined);
    void session.use(engine);
    const first = session.ask({text: 'password'});
    const second = session.ask({text: 'invoices'});

    engine.answer(2);
    const secondCame = await second;
    engine.answer(1);
    const firstCame = await first;

    expect([firstCame, secondCame]).to.deep.equal([false, true]);
    expect(shownQuestions(session)).to.deep.equal(['delete-account']);
  });

  it('are told to stop', () => {
    const engine = new SlowEngine();
    const session = new SearchSession(HOST, () => undefined);
    void session.use(engine);

    void session.ask({text: 'password'});

    expect(engine.signals.map(({aborted}) => aborted)).to.deep.equal([true, false]);
  });

  it('keep the last results until the next are there', async () => {
    const engine = new SlowEngine();
    const session = new SearchSession(HOST, () => undefined);
    const everything = session.use(engine);
    engine.answer(0);
    await everything;

    void session.ask({text: 'invoices'});

    expect(shownQuestions(session)).to.have.length(5);
  });
});

describe('a search of an element that leaves the page', () => {
  it('is stopped, and asked again when it comes back', async () => {
    const engine = new SlowEngine();
    const session = new SearchSession(HOST, () => undefined);
    const everything = session.use(engine);

    session.hostDisconnected();
    engine.answer(0);
    expect(await everything).to.equal(false);
    session.hostConnected();

    expect(engine.signals).to.have.length(2);
  });
});

describe('a search that fails', () => {
  it('is an outcome, not an exception', async () => {
    const session = new SearchSession(HOST, () => undefined);
    const broken: Engine = {
      search: () => Promise.reject(new Error('The server is away.')),
      find: () => Promise.resolve(undefined),
    };

    await session.use(broken);

    expect(session.state).to.deep.include({status: 'failed'});
  });
});
