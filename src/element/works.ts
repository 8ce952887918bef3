/**
 * What works behind one element, made so that each part knows those it acts on.
 */
import type {LitElement} from 'lit';
import {AnswerLink} from './page/answer-link.js';
import {EarlyText} from './page/early-text.js';
import {EntryOpener} from './page/entry-opener.js';
import {Inquiry} from './asking/inquiry.js';
import {KeyCommands} from './page/key-commands.js';
import {ReaderActions} from './page/reader-actions.js';
import {ShortcutListener} from './page/shortcut-listener.js';
import {Surface} from './page/surface.js';
import {Takeover} from './page/takeover.js';
import {UrlQuery} from './page/url-query.js';

export class Works {
  readonly inquiry: Inquiry;
  readonly surface: Surface;
  readonly actions: ReaderActions;
  readonly keys: KeyCommands;
  readonly listener: ShortcutListener;
  readonly opener: EntryOpener;
  readonly urlQuery: UrlQuery;
  readonly link: AnswerLink;

  constructor(host: LitElement) {
    this.inquiry = new Inquiry(host);
    this.surface = new Surface(host);
    new Takeover(this.inquiry);
    this.urlQuery = new UrlQuery(this.inquiry, this.surface);
    this.opener = new EntryOpener(this.inquiry, this.surface, this.urlQuery);
    this.actions = new ReaderActions(this.inquiry, this.surface, this.opener);
    this.keys = new KeyCommands(this.inquiry, this.surface, this.actions);
    this.listener = new ShortcutListener(host, this.surface);
    this.link = new AnswerLink(this.inquiry, this.urlQuery);
    new EarlyText(this.inquiry, this.surface);
  }
}
