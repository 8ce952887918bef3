/**
 * The page of the workshop: listens to its server, and draws what it hears.
 */
import {render} from 'lit/html.js';
import type {Change, ExplainedAnswers, Proposal, Refusal, Wish} from '../dev/protocol.js';
import {FIRST_SETTINGS, type Actions, type Model, type Settings} from './model.js';
import {Preview} from './preview.js';
import {pageView} from './views/page-view.js';

let model: Model = {settings: FIRST_SETTINGS, query: '', note: '', isConnected: true};

const actions: Actions = {
  set: (settings) => {
    update({settings: {...model.settings, ...settings}});
    preview.set(model.settings);
    if (settings.language === undefined) return;
    update({entries: undefined}); // they are those of another language now
    void explain();
  },
  copy: (text) => {
    navigator.clipboard.writeText(text).then(
      () => update({note: `Copied: ${text}`}),
      () => update({note: text}), // the clipboard is closed: it can be read at least
    );
  },
  lookForEntries: () => {
    if (model.entries === undefined) void loadEntries();
  },
  wish: (wish) => void ask({...wish, language: model.settings.language}),
  write: () => void write(),
  dismiss: () => update({asked: undefined}),
  search: (query) => void preview.search(query),
};

draw();
const frame = document.querySelector('iframe');
if (!frame) throw new Error('The page has no frame.');
const preview = new Preview(frame, model.settings, (query) => {
  if (query === model.query) return;
  update({query});
  void explain();
});
listen();

type Changed = {readonly [Key in keyof Model]?: Model[Key] | undefined};

function update(changed: Changed): void {
  model = Object.fromEntries(
    Object.entries({...model, ...changed}).filter(([, value]) => value !== undefined),
  ) as unknown as Model; // nothing that has to be there is ever taken away
  draw();
}

function draw(): void {
  render(pageView(model, actions), document.body);
  const dialog = document.querySelector('dialog');
  if (model.asked && dialog?.open === false) dialog.showModal();
  if (!model.asked && dialog?.open === true) dialog.close();
}

function listen(): void {
  const events = new EventSource('/events');
  events.onopen = () => update({isConnected: true});
  events.onerror = () => update({isConnected: false}); // it tries again by itself
  events.onmessage = ({data}: MessageEvent<string>) => void hear(JSON.parse(data) as Change);
}

async function hear(change: Change): Promise<void> {
  const shown = preview.show(change);
  update({state: await get('/state'), faqs: await get('/faqs'), entries: undefined});
  await shown;
  await explain();
}

async function explain(): Promise<void> {
  const {query, settings} = model;
  if (query.trim() === '' || model.state?.hash === undefined) {
    update({explained: undefined});
    return;
  }
  const explained = await get<ExplainedAnswers>(
    `/explain?query=${encodeURIComponent(query)}&${inLanguage(settings)}`,
  );
  if (query === model.query && settings.language === model.settings.language) update({explained});
}

async function loadEntries(): Promise<void> {
  update({entries: []});
  update({entries: await get(`/entries?${inLanguage(model.settings)}`)});
}

function inLanguage({language}: Settings): string {
  return `language=${encodeURIComponent(language)}`;
}

async function ask(wish: Wish): Promise<void> {
  const answer = await post('/proposal', wish);
  update({
    asked: 'message' in answer ? {wish, refusal: answer.message} : {wish, proposal: answer},
  });
}

async function write(): Promise<void> {
  const {asked} = model;
  if (asked?.proposal === undefined) return;
  const {before, path} = asked.proposal;
  const answer = await post('/write', {...asked.wish, before});
  if ('message' in answer) update({asked: {wish: asked.wish, refusal: answer.message}});
  else update({asked: undefined, note: `Written to ${path}.`});
}

async function get<Answer>(path: string): Promise<Answer> {
  const response = await fetch(path);
  return (await response.json()) as Answer; // our own server says what it promises
}

async function post(
  path: string,
  body: Wish & Partial<Pick<Proposal, 'before'>>,
): Promise<Proposal | Refusal> {
  const word = document.querySelector<HTMLMetaElement>('meta[name=word]')?.content ?? '';
  const response = await fetch(path, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-faq-search-word': word},
    body: JSON.stringify(body),
  });
  if (response.status === 403)
    return {message: 'The server is another one than that of this page. Reload the page.'};
  return (await response.json()) as Proposal | Refusal; // as above
}
